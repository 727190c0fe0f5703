package fr.apiparticulier.provider.commande;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * A provider's executable: the service, or, where a command is given, that command alone, which listens on no port and ends with
 * its exit code (see {@link Sortie}).
 */
@QuarkusMain
public final class Principal {

    private Principal() {
    }

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.http.insecure-requests", "disabled");
        System.setProperty("quarkus.management.host-enabled", "false");
        // What is said beside the result, the log too, goes where it does not mix with it; and nobody is to notice that it ends.
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.shutdown.delay", "0s");
        Quarkus.run(Commande.class, (code, echec) -> System.exit(echec == null ? code : Sortie.PANNE.code()), arguments);
    }
}
