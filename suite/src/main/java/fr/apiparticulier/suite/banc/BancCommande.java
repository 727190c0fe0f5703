package fr.apiparticulier.suite.banc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** {@code suite/bench-dossier}: starts a suite of its own whose providers take their time, measures, tells, and stops. */
final class BancCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    private BancCommande() {
    }

    public static void main(String[] arguments) {
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments) {
        try {
            BancOptions options = BancOptions.lire(arguments);
            try (Piste piste = Piste.demarrer(options, sortie::println)) {
                Bilan bilan = new Banc(piste, options, sortie::println).mesurer();
                Tableau.lignes(bilan).forEach(sortie::println);
                return bilan.tient() ? 0 : ECHEC;
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage | IOException e) {
            System.err.println(e.getMessage());
            return ECHEC;
        } catch (InterruptedException e) {
            return ECHEC;
        }
    }
}
