package fr.apiparticulier.suite.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.evaluation.question.Question;
import fr.apiparticulier.suite.evaluation.question.Questions;

/**
 * Both as tables, for whoever wants to try a matcher without a provider: tab-separated, UTF-8, no header. Of a person: label,
 * birth name, usual name, given names with | between, birth date as AAAA-MM-JJ with zeros for what is unknown, sex, commune, country. Of a
 * question: label (none if absent), corruption, the same seven, then its family, its detail, the kind of absence, whom else it fits, and what it carries.
 */
final class Export {

    private Export() {
    }

    static void ecrire(Path dossier, Population population, Questions questions, int nombre) throws IOException {
        Files.createDirectories(dossier);
        ecrire(dossier.resolve("population.tsv"),
                population.personnes().map(personne -> personne.ine() + "\t" + colonnes(personne.inscrite())));
        ecrire(dossier.resolve("questions.tsv"), questions.premieres(nombre).map(Export::ligne));
    }

    private static void ecrire(Path fichier, Stream<String> lignes) throws IOException {
        try (BufferedWriter sortie = Files.newBufferedWriter(fichier)) {
            lignes.forEach(ligne -> {
                try {
                    sortie.write(ligne);
                    sortie.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static String ligne(Question question) {
        return String.join("\t", Objects.toString(question.ine(), ""), question.corruption().mot(),
                colonnes(question.identite()),
                question.corruption().famille().mot(), question.detail(),
                question.absence() == null ? "" : question.absence().mot(), question.rivaux().name(), question.forme().mot());
    }

    static String colonnes(Identite identite) {
        return String.join("\t", identite.nomNaissance(), Objects.toString(identite.nomUsage(), ""),
                String.join("|", identite.prenoms()), identite.naissance().iso(), Objects.toString(identite.sexe(), ""),
                Objects.toString(identite.codeCommune(), ""), Objects.toString(identite.codePays(), ""));
    }
}
