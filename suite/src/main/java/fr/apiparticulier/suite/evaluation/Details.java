package fr.apiparticulier.suite.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import fr.apiparticulier.suite.evaluation.bilan.Issue;
import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.evaluation.question.Question;

/**
 * Every question that was not answered as it should be, for whoever wants to know why; nobody in it exists. Three lines each,
 * tab-separated: what came of it, with its corruption and the same columns as in {@link Export}; as whom the one it is about is registered;
 * and as whom the one who was answered is.
 */
final class Details implements AutoCloseable {

    private final PrintWriter sortie;
    private final Population population;

    private Details(PrintWriter sortie, Population population) {
        this.sortie = sortie;
        this.population = population;
    }

    /** @param fichier null for none */
    static Details dans(Path fichier, Population population) throws IOException {
        return new Details(fichier == null ? null : new PrintWriter(Files.newBufferedWriter(fichier)), population);
    }

    /** Safe for several threads. */
    synchronized void noter(Question question, Optional<String> reponse) {
        Issue issue = Issue.de(question, reponse);
        if (sortie != null && (issue == Issue.PAS_TROUVEE || issue == Issue.AUTRUI)) {
            sortie.println(issue + "\t" + Export.ligne(question));
            inscrite("about", question.ine());
            inscrite("answered", reponse.orElse(null));
        }
    }

    private void inscrite(String qui, String ine) {
        if (ine != null) {
            sortie.println("\t" + qui + "\t" + ine + "\t" + Export.colonnes(population.personne(ine).inscrite()));
        }
    }

    @Override
    public void close() {
        if (sortie != null) {
            sortie.close();
        }
    }
}
