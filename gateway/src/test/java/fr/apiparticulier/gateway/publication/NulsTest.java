package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.gateway.test.Vues;

/** A member is published as nullable if, and only if, an answer that holds the least a provider may say leaves it null. */
class NulsTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 2, 1);
    private static final DateNaissance INCONNUE = DateNaissance.INCONNUE;
    private static final QuotientFamilial.Personne PERSONNE = new QuotientFamilial.Personne("IMAGINAIRE Zoé", "IMAGINAIRE",
            null, List.of("Zoé"), INCONNUE, null);
    private static final QuotientFamilial.Adresse ADRESSE = new QuotientFamilial.Adresse(null, null, null, null, null, null,
            null);

    /** What contracts and imports let providers leave out is left out. */
    private static final List<Object> REPONSES = List.of(
            new QuotientFamilial(QuotientFamilial.Regime.CNAF, 0, YearMonth.from(JOUR), YearMonth.from(JOUR),
                    List.of(PERSONNE), List.of(), ADRESSE),
            new ParticipationFamiliale(List.of(new ParticipationFamiliale.Membre(PERSONNE, null)), List.of(), ADRESSE, 0, 0,
                    new ParticipationFamiliale.Ressources(0, 2025)),
            Droit.aucun(Prestation.REVENU_SOLIDARITE_ACTIVE),
            new Etudiant(null, "IMAGINAIRE", "Zoé", INCONNUE, List.of(new Etudiant.Inscription(JOUR, null, false,
                    RegimeFormation.RF1, null, new Etudiant.Etablissement("0759901X", "ECOLE INVENTEE")))),
            new Bourse("IMAGINAIRE", List.of("Zoé"), INCONNUE, null, null, false, null, false, null, null, null, null, null,
                    false, null, Bourse.Source.CROUS),
            new Situation(Situation.Civilite.MME, "IMAGINAIRE", null, "Zoé", null, INCONNUE, null,
                    new Situation.Contact(null, null, null),
                    new Situation.Adresse(null, null, null, null, null, null, null, null),
                    new Situation.Inscription(JOUR, null, Categorie.C1)),
            new Paiements(List.of(new Paiements.Paiement(JOUR, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO,
                    BigDecimal.ZERO))),
            scolarite(null, null),
            scolarite(new Scolarite.Code("X", null), Scolarite.Regime.INTERNE));

    private static Scolarite scolarite(Scolarite.Code code, Scolarite.Regime regime) {
        return new Scolarite("IMAGINAIRE", "Zoé", null, INCONNUE, "0759901X", null, "06", 2026, false, code, code, regime, null,
                null);
    }

    private final Set<Method> rencontres = new HashSet<>();
    private final Set<Method> nuls = new HashSet<>();

    @Test
    void membre_isNullable_ifTheLeastAnswerLeavesItNull() throws ReflectiveOperationException {
        for (Class<?> vue : Vues.toutes()) {
            for (Object reponse : REPONSES) {
                montrer(vue, reponse);
            }
        }
        assertThat(rencontres).as("members of some answer")
                .containsExactlyInAnyOrderElementsOf(Vues.membres().stream().map(RecordComponent::getAccessor).toList());
        assertThat(rencontres).filteredOn(membre -> membre.getAnnotation(Schema.class).nullable())
                .containsExactlyInAnyOrderElementsOf(nuls);
    }

    /** Makes the view as its route does, if it is one of that answer. */
    private void montrer(Class<?> vue, Object reponse) throws ReflectiveOperationException {
        for (Method de : vue.getDeclaredMethods()) {
            if (de.getName().equals("de") && de.getParameterTypes()[0].isInstance(reponse)) {
                de.setAccessible(true);
                noter((Record) (de.getParameterCount() == 1
                        ? de.invoke(null, reponse)
                        : de.invoke(null, reponse, new ParIdentifiant("zoe.imaginaire"))));
            }
        }
    }

    private void noter(Record montre) throws ReflectiveOperationException {
        for (RecordComponent composant : montre.getClass().getRecordComponents()) {
            Method membre = composant.getAccessor();
            membre.setAccessible(true);
            Object valeur = membre.invoke(montre);
            rencontres.add(membre);
            // Left out when null: it is never sent as null.
            if (valeur == null && !membre.isAnnotationPresent(JsonInclude.class)) {
                nuls.add(membre);
            }
            for (Object element : valeur instanceof List<?> liste ? liste : Stream.ofNullable(valeur).toList()) {
                if (element instanceof Record dedans) {
                    noter(dedans);
                }
            }
        }
    }
}
