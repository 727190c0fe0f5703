package fr.apiparticulier.suite.evaluation.corruption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;

/** Which given names are said, in what order, and how much of each. */
final class Prenoms {

    private Prenoms() {
    }

    /** All of them, and another one first. */
    static Optional<Dite> melanges(Identite dite, Identite vraie, RandomGenerator hasard) {
        if (vraie.prenoms().size() < 2) {
            return Optional.empty();
        }
        List<String> prenoms = new ArrayList<>(vraie.prenoms());
        Collections.shuffle(prenoms, new Random(hasard.nextLong()));
        if (prenoms.get(0).equals(vraie.prenoms().get(0))) {
            Collections.rotate(prenoms, 1);
        }
        return Dite.sauf(dite, Copie.avecPrenoms(dite, prenoms), "");
    }

    /** Jeanpierre. */
    static Optional<Dite> colles(Identite dite, Identite vraie, RandomGenerator hasard) {
        boolean capitale = hasard.nextInt(3) == 0;
        return compose(dite, (gauche, droite) -> List
                .of(gauche + (capitale ? droite : droite.toLowerCase(Locale.FRENCH))));
    }

    /** Jean, Pierre. */
    static Optional<Dite> separes(Identite dite, Identite vraie, RandomGenerator hasard) {
        return compose(dite, List::of);
    }

    /** Jean. */
    static Optional<Dite> coupe(Identite dite, Identite vraie, RandomGenerator hasard) {
        return compose(dite, (gauche, droite) -> List.of(gauche));
    }

    private interface Moities {
        List<String> de(String gauche, String droite);
    }

    private static Optional<Dite> compose(Identite dite, Moities moities) {
        String premier = dite.prenoms().get(0);
        int trait = premier.indexOf('-');
        if (trait < 0) {
            return Optional.empty();
        }
        List<String> prenoms = new ArrayList<>(moities.de(premier.substring(0, trait), premier.substring(trait + 1)));
        prenoms.addAll(dite.prenoms().subList(1, dite.prenoms().size()));
        return Dite.sauf(dite, Copie.avecPrenoms(dite, prenoms), "");
    }

    /** J. */
    static Optional<Dite> initiale(Identite dite, Identite vraie, RandomGenerator hasard) {
        String initiale = dite.prenoms().get(0).substring(0, 1) + (hasard.nextBoolean() ? "." : "");
        return Dite.sauf(dite, Copie.avecPrenoms(dite, List.of(initiale)), "");
    }

    static Optional<Dite> second(Identite dite, Identite vraie, RandomGenerator hasard) {
        return vraie.prenoms().size() < 2
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecPrenoms(dite, vraie.prenoms().subList(1, 2)), "");
    }

    /** The first and another, but not all. */
    static Optional<Dite> manquants(Identite dite, Identite vraie, RandomGenerator hasard) {
        List<String> tous = vraie.prenoms();
        return tous.size() < 3
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecPrenoms(dite, List.of(tous.get(0), tous.get(tous.size() - 1))), "");
    }

    static Optional<Dite> aucun(Identite dite, Identite vraie, RandomGenerator hasard) {
        return Dite.sauf(dite, Copie.avecPrenoms(dite, List.of()), "");
    }
}
