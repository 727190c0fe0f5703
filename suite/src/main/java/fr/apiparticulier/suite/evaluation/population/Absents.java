package fr.apiparticulier.suite.evaluation.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.lexique.Origine;
import fr.apiparticulier.suite.evaluation.lexique.Sonorite;

/** People who are in no register, made after somebody who is. */
public final class Absents {

    private static final int ECART_FRERES = 10;
    private static final int ICI = 3;
    private static final int JAMAIS_DEUX = 1 << 30;

    private final Population population;
    private final Lexiques lexiques = new Lexiques();

    public Absents(Population population) {
        this.population = population;
    }

    /**
     * @param numero of whoever is registered
     * @return somebody else; empty if there is nobody of that kind beside them
     */
    public Optional<Identite> tirer(Absence absence, int numero, RandomGenerator hasard) {
        Identite une = population.personne(numero).vraie();
        Lignee lignee = new Lignee(lexiques, Origine.FRANCE, hasard);
        population.famille(numero).forEach(lignee::connaitre);
        if (absence == Absence.INCONNU) {
            return Optional.of(population.inconnu(hasard.nextInt(JAMAIS_DEUX)));
        }
        return autre(absence, une, lignee, hasard).map(autre -> NomUsage.seul(autre, hasard, lignee::nom));
    }

    private static Optional<Identite> autre(Absence absence, Identite une, Lignee lignee, RandomGenerator hasard) {
        return switch (absence) {
            case INCONNU -> throw new IllegalArgumentException("a stranger is nobody's other");
            case JUMEAU -> Optional.of(Jumeaux.de(une, lignee, hasard));
            case JUMEAU_PROCHE -> jumeauProche(une, lignee, hasard);
            case FRERE -> Optional.of(frere(une, lignee, hasard));
            case HOMONYME -> homonyme(une, autreAnnee(une, hasard), lignee, hasard);
            case MEME_ANNEE -> homonyme(une, une.naissance().annee(), lignee, hasard);
            case MEME_DATE -> memeDate(une, lignee, hasard);
        };
    }

    private static Optional<Identite> jumeauProche(Identite une, Lignee lignee, RandomGenerator hasard) {
        int annee = une.naissance().annee();
        return lignee.proche(une.prenoms().get(0), une.sexe(), annee)
                .map(proche -> ne(une, une.nomNaissance(), lignee.prenoms(proche, une.sexe(), annee), une.sexe(),
                        une.naissance(),
                        une.codeCommune()));
    }

    private static Identite frere(Identite une, Lignee lignee, RandomGenerator hasard) {
        int annee = autreAnnee(une, hasard);
        Sexe sexe = hasard.nextBoolean() ? Sexe.F : Sexe.M;
        return ne(une, une.nomNaissance(), lignee.prenoms(sexe, annee), sexe, DateNaissance.de(Naissances.jour(annee, hasard)),
                une.codeCommune() == null ? null : lignee.communeDApres(une.codeCommune(), annee));
    }

    private static int autreAnnee(Identite une, RandomGenerator hasard) {
        int ecart = 1 + hasard.nextInt(ECART_FRERES);
        return une.naissance().annee() + (hasard.nextBoolean() ? ecart : -ecart);
    }

    /** The same family name and first given name, another day and most often another town. */
    private static Optional<Identite> homonyme(Identite une, int annee, Lignee lignee, RandomGenerator hasard) {
        LocalDate jour = Naissances.jour(annee, hasard);
        Identite autre = ne(une, une.nomNaissance(), lignee.prenoms(une.prenoms().get(0), une.sexe(), annee), une.sexe(),
                DateNaissance.de(jour), lignee.commune(annee));
        return autre.naissance().concordeAvec(une.naissance()) ? Optional.empty() : Optional.of(autre);
    }

    /** The same first given name and day; of three one is of the same town. */
    private static Optional<Identite> memeDate(Identite une, Lignee lignee, RandomGenerator hasard) {
        String nom = lignee.nom();
        int annee = une.naissance().annee();
        return Sonorite.pareils(nom, une.nomNaissance())
                ? Optional.empty()
                : Optional.of(ne(une, nom, lignee.prenoms(une.prenoms().get(0), une.sexe(), annee), une.sexe(), une.naissance(),
                        hasard.nextInt(ICI) == 0 ? une.codeCommune() : lignee.commune(annee)));
    }

    /** @param commune null for whoever is born where the other was, abroad */
    private static Identite ne(Identite une, String nom, List<String> prenoms, Sexe sexe, DateNaissance naissance,
            String commune) {
        return new Identite(nom, null, prenoms, naissance, sexe, commune, commune == null ? une.codePays() : Identite.FRANCE);
    }
}
