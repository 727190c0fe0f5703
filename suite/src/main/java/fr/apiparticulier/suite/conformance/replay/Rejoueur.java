package fr.apiparticulier.suite.conformance.replay;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.conformance.age.Rajeunissement;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.compare.Reponse;
import fr.apiparticulier.suite.conformance.fault.Panne;
import fr.apiparticulier.suite.conformance.fiche.Fabrique;
import fr.apiparticulier.suite.conformance.fiche.Fiche;
import fr.apiparticulier.suite.conformance.fiche.MoisDemande;
import fr.apiparticulier.suite.conformance.fiche.Registre;
import fr.apiparticulier.suite.conformance.identite.IdentiteDemandee;
import fr.apiparticulier.suite.conformance.operation.Operation;
import fr.apiparticulier.suite.conformance.report.Resultat;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.conformance.rule.Rejeu;
import fr.apiparticulier.suite.conformance.rule.Verdict;

/** Replays the cases of one operation: all their people first, in one import; then question by question. */
public final class Rejoueur {

    private final Banc banc;
    private final Juge juge;
    private final Clock clock;
    private final Appel appel = new Appel();

    public Rejoueur(Banc banc, Regles regles, Clock clock) {
        this.banc = banc;
        this.juge = new Juge(regles);
        this.clock = clock;
    }

    /** @return one result per case, in the order given; the provider's registry is the operation's from now on */
    public List<Resultat> rejouer(Operation operation, List<Cas> enregistres) {
        MoisDemande moisDemande = new MoisDemande(clock);
        Rajeunissement rajeunissement = new Rajeunissement(moisDemande, clock);
        List<Rejeu> rejeus = enregistres.stream().map(rajeunissement::appliquer)
                .map(cas -> new Rejeu(operation, cas, Optional.empty(), Optional.empty(), clock)).toList();
        // A question that is never asked needs nobody to be there.
        List<Cas> poses = rejeus.stream().filter(rejeu -> juge.ecarter(rejeu).isEmpty()).map(Rejeu::cas).toList();
        Generation generation = Generation.importer(banc, operation.famille().service(),
                Registre.de(poses, Fabrique.de(operation.famille(), moisDemande)));
        return rejeus.stream().map(rejeu -> juge.ecarter(rejeu).orElseGet(() -> rejouer(rejeu, generation))).toList();
    }

    private Resultat rejouer(Rejeu sansPersonne, Generation generation) {
        Cas cas = sansPersonne.cas();
        Rejeu rejeu = sansPersonne.surPersonne(generation.fiche(cas).map(Fiche::personne));
        if (generation.refuses().containsKey(cas)) {
            return juge.juger(rejeu, List.of(Difference.importation(generation.refuses().get(cas))));
        }
        if (generation.registre().estContredit(cas)) {
            return juge.juger(rejeu, List.of(Difference.de(Difference.CONTRADICTION)));
        }
        try {
            return poser(rejeu);
        } catch (UncheckedIOException e) {
            return Juge.resultat(rejeu, Verdict.FAILED, List.of("no answer: " + e.getCause().getClass().getSimpleName()));
        }
    }

    private Resultat poser(Rejeu rejeu) {
        Service service = rejeu.operation().famille().service();
        Panne panne = Panne.estEnregistree(rejeu.cas()) ? Panne.de(rejeu.cas()).orElse(Panne.AUCUNE) : Panne.AUCUNE;
        banc.regler(service, panne);
        try {
            return juge.comparer(rejeu, repondre(rejeu));
        } finally {
            banc.regler(service, Panne.AUCUNE);
        }
    }

    /** A token per question: none of them waits for the quota of another. */
    private Reponse repondre(Rejeu rejeu) {
        Operation operation = rejeu.operation();
        return rejeu.estFranceConnect()
                ? appel.poser(banc.url(), operation, Connexion.question(rejeu.cas()),
                        banc.jetonFranceConnect(Connexion.pivot(IdentiteDemandee.de(rejeu.cas())), operation.scopes()), true)
                : appel.poser(banc.url(), operation, rejeu.cas(), banc.jeton(operation.scopes()), false);
    }
}
