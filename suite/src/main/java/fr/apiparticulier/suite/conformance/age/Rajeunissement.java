package fr.apiparticulier.suite.conformance.age;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;
import fr.apiparticulier.suite.conformance.fiche.MoisDemande;

/**
 * Moves a recorded quotient familial to today, where the question does not name a month: the effective month becomes the
 * one that is asked now, and the children are born as many whole years later, rounded up, so that none is older than when
 * the case was recorded (rounded down where that would put a birth in the future). The month of the computation stays, and
 * so do the allocataires: the question holds their birth. Record and expectation are both made of what comes out here.
 */
public final class Rajeunissement {

    private static final int MOIS_PAR_AN = 12;

    private final MoisDemande moisDemande;
    private final Clock clock;

    public Rajeunissement(MoisDemande moisDemande, Clock clock) {
        this.moisDemande = moisDemande;
        this.clock = clock;
    }

    /** @return the case as it would have been recorded today; the same one if it names its month or tells none */
    public Cas appliquer(Cas cas) {
        Optional<YearMonth> note = cas.estServi() ? effectif(quotient(cas.donnees())) : Optional.empty();
        if (note.isEmpty() || !moisDemande.estAujourdhui(cas)) {
            return cas;
        }
        YearMonth demande = moisDemande.de(cas);
        Cas rajeuni = cas.avecReponse(cas.reponse().deepCopy());
        ObjectNode quotient = (ObjectNode) quotient(rajeuni.donnees());
        quotient.put("annee", demande.getYear()).put("mois", demande.getMonthValue());
        long mois = ChronoUnit.MONTHS.between(note.get(), demande);
        Membres.liste(rajeuni.donnees(), "enfants").stream().filter(JsonNode::isObject)
                .forEach(enfant -> rajeunir((ObjectNode) enfant, Math.max(0, mois)));
        return rajeuni;
    }

    private void rajeunir(ObjectNode enfant, long mois) {
        LocalDate aujourdhui = LocalDate.now(clock);
        long plafond = (mois + MOIS_PAR_AN - 1) / MOIS_PAR_AN;
        Stream.of(plafond, mois / MOIS_PAR_AN)
                .map(annees -> NaissanceEcrite.de(enfant).plusTard(annees))
                .filter(naissance -> !naissance.estApres(aujourdhui)).findFirst()
                .ifPresent(naissance -> naissance.ecrire(enfant));
    }

    private static JsonNode quotient(JsonNode donnees) {
        return donnees.path("quotient_familial").isObject() ? donnees.get("quotient_familial") : donnees;
    }

    private static Optional<YearMonth> effectif(JsonNode quotient) {
        int annee = quotient.path("annee").asInt();
        int mois = quotient.path("mois").asInt();
        return annee > 0 && mois >= 1 && mois <= MOIS_PAR_AN ? Optional.of(YearMonth.of(annee, mois)) : Optional.empty();
    }
}
