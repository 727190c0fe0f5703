package fr.apiparticulier.suite.evaluation.question;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Copie;
import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.corruption.Famille;
import fr.apiparticulier.suite.evaluation.population.Absence;
import fr.apiparticulier.suite.evaluation.population.Absents;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

/**
 * Questions about a population, of which one in three is about somebody who is not in it. What befalls them stands in
 * {@link Corruption}, what they carry in {@link Forme}, who those absent are in {@link Absence}; all three are drawn
 * independently. The same seed makes the same questions, each by itself. Safe for several threads.
 */
public final class Questions {

    private static final int ABSENTS = 3;
    /** Who can have a corruption at all may be one in a thousand. */
    private static final int ESSAIS = 100_000;

    private final Population population;
    private final Absents absents;
    private final Rivaux rivaux;
    private final long graine;

    /** Looks at everybody once, to know whom else a question fits. */
    public Questions(Population population, long graine) {
        this.population = population;
        this.absents = new Absents(population);
        this.rivaux = new Rivaux(population);
        this.graine = graine;
    }

    /** @return that many, the same ones each time */
    public Stream<Question> premieres(int nombre) {
        return IntStream.range(0, nombre).mapToObj(this::question);
    }

    /** @param numero any, from 0 */
    public Question question(int numero) {
        RandomGenerator hasard = new SplittableRandom((graine + 1) * 0x5851F42D4C957F2DL ^ ~numero * 0x9E3779B97F4A7C15L);
        boolean absent = hasard.nextInt(ABSENTS) == 0;
        Absence absence = absent ? Absence.tirer(hasard) : null;
        Corruption corruption = Corruption.tirer(hasard);
        for (int essai = 0; essai < ESSAIS; essai++) {
            Optional<Question> question = essayer(absence, corruption, hasard);
            if (question.isPresent()) {
                return question.get();
            }
        }
        throw new IllegalStateException("nobody here can be asked about so: " + corruption.mot());
    }

    private Optional<Question> essayer(Absence absence, Corruption corruption, RandomGenerator hasard) {
        int numero = hasard.nextInt(population.taille());
        Personne personne = population.personne(numero);
        String ine = absence == null ? personne.ine() : null;
        Forme forme = Forme.tirer(hasard);
        return (absence == null ? Optional.of(connue(personne, corruption)) : absents.tirer(absence, numero, hasard))
                .flatMap(vraie -> {
                    Identite juste = forme.de(vraie, hasard);
                    return corruption.sur(juste, vraie, hasard)
                            .map(dite -> new Question(ine, absence, corruption, dite.detail(),
                                    forme, dite.identite(), rivaux.de(juste, dite.identite(), ine)));
                });
    }

    /** What the papers say; but another writing is one of the given names that the register has. */
    private static Identite connue(Personne personne, Corruption corruption) {
        return corruption.famille() == Famille.FORMAT
                ? Copie.avecPrenoms(personne.vraie(), personne.inscrite().prenoms())
                : personne.vraie();
    }
}
