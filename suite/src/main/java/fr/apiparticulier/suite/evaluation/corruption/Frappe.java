package fr.apiparticulier.suite.evaluation.corruption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;

/** One slip of the fingers, in the birth name or in the first given name. */
enum Frappe implements Geste {
    INSERTION {
        @Override
        void taper(StringBuilder mot, int place, RandomGenerator hasard) {
            // Twice the same key, or one that is near.
            mot.insert(place, hasard.nextInt(3) == 0 ? mot.charAt(place) : Clavier.lettre(hasard));
        }
    },
    SUPPRESSION {
        @Override
        void taper(StringBuilder mot, int place, RandomGenerator hasard) {
            mot.deleteCharAt(place);
        }
    },
    SUBSTITUTION {
        @Override
        void taper(StringBuilder mot, int place, RandomGenerator hasard) {
            mot.setCharAt(place, Clavier.lettre(hasard));
        }
    },
    TRANSPOSITION {
        @Override
        void taper(StringBuilder mot, int place, RandomGenerator hasard) {
            if (place + 1 < mot.length() && Character.isLetter(mot.charAt(place + 1))) {
                char lettre = mot.charAt(place);
                mot.setCharAt(place, mot.charAt(place + 1));
                mot.setCharAt(place + 1, lettre);
            }
        }
    },
    VOISINE {
        @Override
        void taper(StringBuilder mot, int place, RandomGenerator hasard) {
            mot.setCharAt(place, Clavier.voisine(mot.charAt(place), hasard));
        }
    };

    /** Of ten slips six are in the family name, which is the longer one. */
    private static final double DANS_LE_NOM = 0.6;
    private static final int LETTRES = 3;
    private static final int ESSAIS = 10;

    /** Types a letter wrong; may leave the word as it was. */
    abstract void taper(StringBuilder mot, int place, RandomGenerator hasard);

    @Override
    public Optional<Dite> sur(Identite dite, Identite vraie, RandomGenerator hasard) {
        if (hasard.nextDouble() < DANS_LE_NOM) {
            return fausse(dite.nomNaissance(), hasard).map(nom -> new Dite(Copie.avecNom(dite, nom), "birth name"));
        }
        List<String> prenoms = dite.prenoms();
        return fausse(prenoms.get(0), hasard).map(prenom -> new Dite(Copie.avecPremier(dite, prenom), "given name"));
    }

    /** @return the word with one slip in it, and not the same word; empty if it is too short to be told from another */
    Optional<String> fausse(String mot, RandomGenerator hasard) {
        if (Lettres.seules(mot).length() < LETTRES) {
            return Optional.empty();
        }
        for (int essai = 0; essai < ESSAIS; essai++) {
            StringBuilder tape = new StringBuilder(mot.toLowerCase(Locale.FRENCH));
            int place = hasard.nextInt(tape.length());
            if (Character.isLetter(tape.charAt(place))) {
                taper(tape, place, hasard);
            }
            if (!Lettres.seules(tape.toString()).equals(Lettres.seules(mot))) {
                return Optional.of(Mots.capitales(tape.toString()));
            }
        }
        return Optional.empty();
    }
}
