package fr.apiparticulier.suite.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import fr.apiparticulier.suite.chaos.bilan.Ligne;
import fr.apiparticulier.suite.chaos.epreuve.Terrain;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** {@code suite/chaos}: starts a suite of its own, breaks it in every way, says what came of it, and stops. */
final class ChaosCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    /** Says of each connection that it was reset, which is what is being tried. Held, or its level would be lost with it. */
    private static final Logger VERTX = Logger.getLogger("io.vertx");

    private ChaosCommande() {
    }

    public static void main(String[] arguments) {
        VERTX.setLevel(Level.OFF);
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments) {
        try {
            ChaosOptions options = ChaosOptions.lire(arguments);
            try (Terrain terrain = Terrain.demarrer(sortie::println)) {
                List<Ligne> lignes = new Chaos(terrain, options, sortie::println).mener();
                boolean sain = !lignes.isEmpty() && lignes.stream().allMatch(Ligne::estSaine);
                return sain ? 0 : ECHEC;
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage | OracleFaux | SQLException | IOException e) {
            System.err.println(e.getMessage());
            return ECHEC;
        } catch (InterruptedException e) {
            return ECHEC;
        }
    }
}
