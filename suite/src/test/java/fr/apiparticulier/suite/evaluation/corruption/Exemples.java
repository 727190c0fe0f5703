package fr.apiparticulier.suite.evaluation.corruption;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

/** Somebody to try corruptions on, and many. */
final class Exemples {

    static final Identite UNE = new Identite("De La Fée-Lebœuf", "D'Hiver", List.of("Jean-Éloi", "Firmin", "Loup"),
            new DateNaissance(1981, 3, 7), Sexe.M, "75113", null);

    private Exemples() {
    }

    /** @return what comes of one person, again and again */
    static Stream<Dite> de(Identite identite, Geste geste) {
        return IntStream.range(0, 200).mapToObj(graine -> geste.sur(identite, identite, new SplittableRandom(graine)))
                .flatMap(Optional::stream);
    }

    /** @return what comes of many, each beside the person as they were */
    static Stream<Paire> deTous(Corruption corruption) {
        return new Population(3, 20_000).personnes().map(Personne::vraie)
                .flatMap(une -> corruption.sur(une, une, new SplittableRandom(une.hashCode())).stream()
                        .map(dite -> new Paire(une, dite.identite())));
    }

    record Paire(Identite vraie, Identite dite) {
    }
}
