package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** {@code suite/bench-registry}: fills registries, asks for people in them, tells how fast both went, and stops. */
final class RegistreBancCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;
    private static final long GRAINE = 1;

    private RegistreBancCommande() {
    }

    public static void main(String[] arguments) {
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments) {
        try {
            Options options = Options.lire(arguments);
            Banc banc = new Banc(options, GRAINE, sortie::println);
            boolean tient = true;
            for (Registre registre : options.registres()) {
                tient &= banc.mesurer(registre);
            }
            return tient ? 0 : ECHEC;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage | IOException | SQLException e) {
            System.err.println(e.getMessage());
            return ECHEC;
        } catch (InterruptedException e) {
            return ECHEC;
        }
    }
}
