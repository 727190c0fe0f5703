package fr.apiparticulier.suite.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import fr.apiparticulier.operateur.echec.Echec;
import fr.apiparticulier.suite.evaluation.bilan.Bilan;
import fr.apiparticulier.suite.evaluation.bilan.Tableau;
import fr.apiparticulier.suite.evaluation.demande.Enquete;
import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.evaluation.question.Questions;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** {@code suite/identity-eval}: registers a population with a provider of its own, asks, tells what came of it, and stops. */
final class EvaluationCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;

    private EvaluationCommande() {
    }

    public static void main(String[] arguments) {
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    static int executer(PrintStream sortie, String... arguments) {
        try {
            Options options = Options.lire(arguments);
            Population population = new Population(options.graine(), options.personnes());
            if (options.export() != null) {
                Export.ecrire(options.export(), population, new Questions(population, options.graine()), options.questions());
                return 0;
            }
            Bilan bilan = mesurer(sortie, options, population);
            Tableau.lignes(bilan).forEach(sortie::println);
            return bilan.tient() ? 0 : ECHEC;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage | Echec | IOException e) {
            System.err.println(e.getMessage());
            return ECHEC;
        } catch (InterruptedException e) {
            return ECHEC;
        }
    }

    private static Bilan mesurer(PrintStream sortie, Options options, Population population)
            throws EchecDemarrage, IOException, InterruptedException {
        try (Enquete enquete = Enquete.demarrer()) {
            long debut = System.nanoTime();
            int inscrits = enquete.inscrire(population);
            sortie.println("registered: %d people in %d s (seed %d)".formatted(inscrits, secondes(debut), options.graine()));
            Questions questions = new Questions(population, options.graine());
            Bilan bilan = new Bilan();
            try (Details details = Details.dans(options.details(), population)) {
                long premiere = System.nanoTime();
                enquete.poser(questions, options.questions(), (question, reponse) -> {
                    bilan.noter(question, reponse);
                    details.noter(question, reponse);
                });
                sortie.println("asked: %d questions in %d s".formatted(options.questions(), secondes(premiere)));
            }
            return bilan;
        }
    }

    private static long secondes(long debut) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - debut);
    }
}
