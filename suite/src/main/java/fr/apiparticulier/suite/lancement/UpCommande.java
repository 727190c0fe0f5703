package fr.apiparticulier.suite.lancement;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.exemple.Exemple;
import fr.apiparticulier.suite.lancement.exemple.ExempleFranceConnect;
import fr.apiparticulier.suite.lancement.exemple.LigneCurl;

/** {@code suite/up}: starts the suite, says how to call it, and stays until Ctrl-C or until a service stops. */
final class UpCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    private final PrintStream sortie;
    private final PrintStream erreurs;

    private UpCommande(PrintStream sortie, PrintStream erreurs) {
        this.sortie = sortie;
        this.erreurs = erreurs;
    }

    /** The console reads UTF-8, whatever the locale says about accents. */
    public static void main(String[] arguments) {
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream erreurs = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new UpCommande(sortie, erreurs).executer(arguments));
    }

    private int executer(String... arguments) {
        try {
            return demarrer(UpOptions.lire(arguments));
        } catch (OptionInvalide e) {
            erreurs.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage e) {
            erreurs.println(e.getMessage());
            return ECHEC;
        } catch (IOException e) {
            erreurs.println("Les exemples d'appel sont illisibles.");
            return ECHEC;
        }
    }

    private int demarrer(UpOptions options) throws EchecDemarrage, IOException {
        Consumer<String> progres = options.silencieux() ? ligne -> {
        } : sortie::println;
        try (Suite suite = Suite.demarrer(SuiteOptions.parDefaut().surPort(options.port()).dans(options.donnees()), progres)) {
            presenter(suite, options.scopes());
            if (!options.silencieux()) {
                sortie.println();
                for (Service service : Service.values()) {
                    sortie.println("# " + service.audience() + " (interne, pour suite/import) : " + suite.fournisseur(service));
                }
                sortie.println("# gateway (santé et mesures, /q/health et /q/metrics) : " + suite.gestions().get(0));
                sortie.println("\nExploitant :");
                sortie.println("operator/particulier token list --admin " + suite.administration() + " --secret-file "
                        + suite.secretAdministration());
                sortie.println("operator/particulier journal head --base '" + suite.basePasserelle() + "' --password-file "
                        + suite.motDePasse());
                sortie.println("\nJournaux : " + suite.journaux() + "\nCtrl-C arrête tout.");
            }
            Optional<String> panne = suite.attendre();
            panne.ifPresent(erreurs::println);
            return panne.isPresent() ? ECHEC : 0;
        }
    }

    private void presenter(Suite suite, List<String> scopes) throws IOException {
        String jeton = suite.jeton(scopes);
        sortie.println("\nURL : " + suite.url() + "\nJeton : " + jeton);
        for (Exemple exemple : Exemple.lire()) {
            sortie.println("\n# " + exemple.titre() + "\n" + LigneCurl.rendre(exemple, suite.url(), jeton));
        }
        for (ExempleFranceConnect exemple : ExempleFranceConnect.lire()) {
            sortie.println("\n# " + exemple.question().titre() + "\n" + LigneCurl.rendre(exemple.question(), suite.url(),
                    suite.jetonFranceConnect(exemple.pivot(), scopes)));
        }
    }
}
