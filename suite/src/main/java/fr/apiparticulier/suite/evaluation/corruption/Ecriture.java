package fr.apiparticulier.suite.evaluation.corruption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;

/** The same letters, written otherwise: in all names of a question or wherever there is something to write otherwise. */
final class Ecriture {

    private static final String[] APOSTROPHES = {"’", "`", " ", "", "' "};
    private static final String[] ESPACES = {"", "  "};
    private static final String[][] ACCENTS = {{"é", "è"}, {"è", "é"}, {"ê", "è"}, {"ë", "é"}, {"ï", "î"}, {"ô", "o"},
            {"É", "È"}};

    private Ecriture() {
    }

    static Optional<Dite> casse(Identite dite, Identite vraie, RandomGenerator hasard) {
        return switch (hasard.nextInt(3)) {
            case 0 -> partout(dite, nom -> nom.toUpperCase(Locale.FRENCH), "capitals");
            case 1 -> partout(dite, nom -> nom.toLowerCase(Locale.FRENCH), "small");
            default -> Dite.sauf(dite, Copie.avecNom(dite, dite.nomNaissance().toUpperCase(Locale.FRENCH)), "NAME capitals");
        };
    }

    static Optional<Dite> accents(Identite dite, Identite vraie, RandomGenerator hasard) {
        if (hasard.nextInt(4) > 0) {
            return partout(dite, Lettres::sansAccents, "none");
        }
        return partout(dite, nom -> {
            for (String[] accent : ACCENTS) {
                if (nom.contains(accent[0])) {
                    return nom.replace(accent[0], accent[1]);
                }
            }
            return nom;
        }, "another");
    }

    static Optional<Dite> traits(Identite dite, Identite vraie, RandomGenerator hasard) {
        return hasard.nextInt(3) == 0
                ? partout(dite, nom -> nom.replace(' ', '-'), "instead of spaces")
                : partout(dite, nom -> nom.replace('-', ' '), "none");
    }

    static Optional<Dite> apostrophes(Identite dite, Identite vraie, RandomGenerator hasard) {
        String autre = APOSTROPHES[hasard.nextInt(APOSTROPHES.length)];
        return partout(dite, nom -> nom.replace("'", autre), autre.isBlank() ? "none" : "another");
    }

    static Optional<Dite> espaces(Identite dite, Identite vraie, RandomGenerator hasard) {
        if (hasard.nextInt(4) == 0) {
            return partout(dite, nom -> " " + nom + "  ", "around");
        }
        String autre = ESPACES[hasard.nextInt(ESPACES.length)];
        return partout(dite, nom -> nom.replace(" ", autre), autre.isEmpty() ? "none" : "two");
    }

    static Optional<Dite> ligatures(Identite dite, Identite vraie, RandomGenerator hasard) {
        return partout(dite, nom -> nom.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE"), "");
    }

    private static Optional<Dite> partout(Identite dite, UnaryOperator<String> main, String detail) {
        List<String> prenoms = dite.prenoms().stream().map(main).toList();
        String usage = dite.nomUsage() == null ? null : main.apply(dite.nomUsage());
        return Dite.sauf(dite, Copie.avecNoms(Copie.avecPrenoms(dite, prenoms), main.apply(dite.nomNaissance()), usage),
                detail);
    }
}
