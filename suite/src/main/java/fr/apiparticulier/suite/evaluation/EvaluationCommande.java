package fr.apiparticulier.suite.evaluation;

import java.io.IOException;

import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.evaluation.question.Questions;

/** {@code suite/identity-eval}. */
final class EvaluationCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    private EvaluationCommande() {
    }

    public static void main(String[] arguments) {
        System.exit(executer(arguments));
    }

    private static int executer(String... arguments) {
        try {
            Options options = Options.lire(arguments);
            if (options.export() == null) {
                throw new IllegalArgumentException("--export: missing.");
            }
            Population population = new Population(options.graine(), options.personnes());
            Questions questions = new Questions(population, options.graine());
            Export.ecrire(options.export(), population, questions, options.questions());
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return ECHEC;
        }
    }
}
