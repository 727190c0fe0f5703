package fr.apiparticulier.suite.conformance;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Recueil;
import fr.apiparticulier.suite.conformance.cas.Recueil.Dossier;
import fr.apiparticulier.suite.conformance.operation.Operation;
import fr.apiparticulier.suite.conformance.replay.Banc;
import fr.apiparticulier.suite.conformance.replay.Rejoueur;
import fr.apiparticulier.suite.conformance.report.Bilan;
import fr.apiparticulier.suite.conformance.report.Resultat;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.conformance.rule.Verdict;

/** Replays a folder of cases, operation by operation. */
public final class Conformance {

    private static final String PAS_SERVIE = "operation not served yet";

    private final Rejoueur rejoueur;

    /** @param clock what the services take for today */
    public Conformance(Banc banc, Regles regles, Clock clock) {
        this.rejoueur = new Rejoueur(banc, regles, clock);
    }

    public Bilan rejouer(Recueil recueil) {
        Bilan bilan = new Bilan();
        recueil.dossiers().forEach(dossier -> rejouer(dossier, bilan));
        return bilan;
    }

    private void rejouer(Dossier dossier, Bilan bilan) {
        Optional<Operation> operation = Operation.deId(dossier.operation());
        if (operation.isPresent()) {
            rejouer(operation.get(), dossier.cas()).forEach(bilan::ajouter);
            dossier.illisibles().forEach(illisible -> bilan
                    .ajouter(new Resultat(dossier.operation(), illisible.nom(), Verdict.FAILED, List.of(illisible.motif()))));
        } else {
            dossier.cas().stream().map(Cas::nom).forEach(nom -> bilan.ajouter(saute(dossier, nom)));
            dossier.illisibles().forEach(illisible -> bilan.ajouter(saute(dossier, illisible.nom())));
        }
    }

    /** A provider that does not take the operation's people fails its cases, not those of the others. */
    private List<Resultat> rejouer(Operation operation, List<Cas> cas) {
        try {
            return rejoueur.rejouer(operation, cas);
        } catch (IllegalStateException | UncheckedIOException e) {
            return cas.stream().map(un -> new Resultat(operation.id(), un.nom(), Verdict.FAILED,
                    List.of("the import did not take place: " + e.getMessage()))).toList();
        }
    }

    private static Resultat saute(Dossier dossier, String nom) {
        return new Resultat(dossier.operation(), nom, Verdict.SKIPPED, List.of(PAS_SERVIE));
    }
}
