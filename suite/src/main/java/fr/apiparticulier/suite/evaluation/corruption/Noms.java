package fr.apiparticulier.suite.evaluation.corruption;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.Identite;

/** Which of somebody's family names are said, and how much of them. */
final class Noms {

    private static final Pattern PARTICULE = Pattern
            .compile("^(de la |de |du |des |d'|l'|le |ben |el |aït |ould |da |dos |di |van den |van |della |mac )",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Noms() {
    }

    /** The usual name, as if it were that of birth. */
    static Optional<Dite> usageSeul(Identite dite, Identite vraie, RandomGenerator hasard) {
        return vraie.nomUsage() == null
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecNoms(dite, vraie.nomUsage(), null), "");
    }

    /** Each in the place of the other. */
    static Optional<Dite> echanges(Identite dite, Identite vraie, RandomGenerator hasard) {
        return vraie.nomUsage() == null
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecNoms(dite, vraie.nomUsage(), vraie.nomNaissance()), "");
    }

    /** The birth name, as the usual one too. */
    static Optional<Dite> naissancePourUsage(Identite dite, Identite vraie, RandomGenerator hasard) {
        return vraie.nomUsage() == null
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecNoms(dite, vraie.nomNaissance(), vraie.nomNaissance()), "");
    }

    static Optional<Dite> sansParticule(Identite dite, Identite vraie, RandomGenerator hasard) {
        String nom = PARTICULE.matcher(dite.nomNaissance()).replaceFirst("");
        return nom.isBlank() ? Optional.empty() : Dite.sauf(dite, Copie.avecNom(dite, majuscule(nom)), "");
    }

    /** One half of a double name. */
    static Optional<Dite> moitie(Identite dite, Identite vraie, RandomGenerator hasard) {
        String nom = dite.nomNaissance();
        int trait = nom.indexOf('-') >= 0 ? nom.indexOf('-') : nom.indexOf(' ');
        if (trait < 0 || PARTICULE.matcher(nom).find()) {
            return Optional.empty();
        }
        boolean gauche = hasard.nextBoolean();
        return Dite.sauf(dite, Copie.avecNom(dite, gauche ? nom.substring(0, trait) : nom.substring(trait + 1)),
                gauche ? "first" : "second");
    }

    /** The first given name and the family name in each other's place. */
    static Optional<Dite> prenomPourNom(Identite dite, Identite vraie, RandomGenerator hasard) {
        return Dite.sauf(dite, Copie.avecNom(Copie.avecPremier(dite, dite.nomNaissance()), dite.prenoms().get(0)), "");
    }

    private static String majuscule(String nom) {
        return nom.substring(0, 1).toUpperCase(Locale.FRENCH) + nom.substring(1);
    }
}
