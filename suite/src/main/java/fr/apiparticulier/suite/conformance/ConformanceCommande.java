package fr.apiparticulier.suite.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

import fr.apiparticulier.suite.conformance.cas.Recueil;
import fr.apiparticulier.suite.conformance.openapi.OpenApiCommande;
import fr.apiparticulier.suite.conformance.operation.Operation;
import fr.apiparticulier.suite.conformance.replay.BancSuite;
import fr.apiparticulier.suite.conformance.report.Bilan;
import fr.apiparticulier.suite.conformance.report.RapportMarkdown;
import fr.apiparticulier.suite.conformance.report.Tableau;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/**
 * {@code suite/conformance DIR}: starts a suite, replays the cases, prints the table. Exit code 0 only if nothing failed. With
 * {@code --openapi} it compares two documents instead.
 */
final class ConformanceCommande {

    /** The services' "this month" is metropolitan France's. */
    private static final Clock PARIS = Clock.system(ZoneId.of("Europe/Paris"));
    /** Where the script says that its own folder is. */
    private static final Path SUITE = Path.of(System.getProperty("suite.dossier", "suite"));
    private static final Path RAPPORT = SUITE.resolve("target").resolve("conformance.md");
    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    private final PrintStream sortie;
    private final PrintStream erreurs;

    private ConformanceCommande(PrintStream sortie, PrintStream erreurs) {
        this.sortie = sortie;
        this.erreurs = erreurs;
    }

    public static void main(String[] arguments) {
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream erreurs = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(new ConformanceCommande(sortie, erreurs).executer(arguments));
    }

    private int executer(String... arguments) {
        try {
            if (OpenApiCommande.estDemandee(arguments)) {
                return new OpenApiCommande(SUITE, sortie).executer(arguments) ? 0 : ECHEC;
            }
            Options options = Options.lire(RAPPORT, arguments);
            Recueil recueil = Recueil.lire(options.dossier());
            return rejouer(options, options.operation().map(Operation::id).map(recueil::seulement).orElse(recueil));
        } catch (IllegalArgumentException e) {
            erreurs.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage e) {
            erreurs.println(e.getMessage());
            return ECHEC;
        }
    }

    private int rejouer(Options options, Recueil recueil) throws EchecDemarrage {
        try (BancSuite banc = BancSuite.demarrer(options.port(), sortie::println)) {
            Regles regles = Regles.declarees();
            Bilan bilan = new Conformance(banc, regles, PARIS).rejouer(recueil);
            RapportMarkdown.ecrire(options.rapport(), bilan, regles.toutes(), regles.inutilisees());
            sortie.println("report: " + options.rapport());
            Tableau.lignes(bilan).forEach(sortie::println);
            if (options.serve()) {
                servir(banc, options.operation().orElseThrow());
            }
            return bilan.estReussi() ? 0 : ECHEC;
        }
    }

    private void servir(BancSuite banc, Operation operation) {
        sortie.println("URL: " + banc.url() + operation.chemin());
        sortie.println("token: " + banc.jeton(operation.scopes()));
        sortie.println("Ctrl-C stops everything.");
        banc.attendre();
    }
}
