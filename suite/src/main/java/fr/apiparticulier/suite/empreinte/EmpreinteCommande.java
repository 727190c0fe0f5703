package fr.apiparticulier.suite.empreinte;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** {@code suite/bench-footprint}: starts a suite of its own in each form, measures its services one by one, tells, and stops. */
final class EmpreinteCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    private EmpreinteCommande() {
    }

    public static void main(String[] arguments) {
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments) {
        try {
            Options options = Options.lire(arguments);
            List<Mesure> mesures = new ArrayList<>();
            for (Forme forme : options.formes()) {
                mesures.addAll(new Pesee(forme, options, sortie::println).mesurer());
            }
            Tableau.lignes(mesures, options.appels()).forEach(sortie::println);
            return mesures.stream().allMatch(Cible::tient) ? 0 : ECHEC;
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
