package fr.apiparticulier.suite.evaluation.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Ecart;
import fr.apiparticulier.suite.evaluation.lexique.Sonorite;

class AbsentsTest {

    private static final int TAILLE = 2_000;
    private static final Population POPULATION = new Population(1, TAILLE);

    @ParameterizedTest
    @EnumSource(names = "INCONNU", mode = EnumSource.Mode.EXCLUDE)
    void absent_sharesWhatItsKindSays_andIsSomebodyElse(Absence absence) {
        List<Identite[]> paires = paires(absence);
        assertThat(paires).hasSizeGreaterThan(TAILLE / 4);
        assertThat(paires).allMatch(paire -> partage(absence).test(paire[0], paire[1]));
    }

    @Test
    void stranger_isOfNoFamilyHere() {
        assertThat(paires(Absence.INCONNU)).extracting(paire -> paire[1])
                .doesNotContainAnyElementsOf(POPULATION.personnes().map(Personne::vraie).toList());
    }

    private static List<Identite[]> paires(Absence absence) {
        Absents absents = new Absents(POPULATION);
        List<Identite[]> paires = new ArrayList<>();
        for (int numero = 0; numero < TAILLE; numero++) {
            Identite une = POPULATION.personne(numero).vraie();
            absents.tirer(absence, numero, new SplittableRandom(numero))
                    .ifPresent(autre -> paires.add(new Identite[]{une, autre}));
        }
        return paires;
    }

    private static BiPredicate<Identite, Identite> partage(Absence absence) {
        BiPredicate<Identite, Identite> nom = (une, autre) -> une.nomNaissance().equals(autre.nomNaissance());
        BiPredicate<Identite, Identite> date = (une, autre) -> une.naissance().equals(autre.naissance());
        BiPredicate<Identite, Identite> annee = (une, autre) -> une.naissance().annee().equals(autre.naissance().annee());
        BiPredicate<Identite, Identite> prenom = (une, autre) -> une.prenoms().get(0).equals(autre.prenoms().get(0));
        BiPredicate<Identite, Identite> son = (une, autre) -> Sonorite.pareils(une.prenoms().get(0), autre.prenoms().get(0));
        return switch (absence) {
            case JUMEAU -> nom.and(date).and(son.negate());
            case JUMEAU_PROCHE -> nom.and(date).and(son.negate())
                    .and((une, autre) -> Ecart.entre(une.prenoms().get(0), autre.prenoms().get(0)) <= 2
                            && une.sexe() == autre.sexe());
            case FRERE -> nom.and(annee.negate()).and(son.negate());
            case HOMONYME -> nom.and(prenom).and(annee.negate());
            case MEME_ANNEE -> nom.and(prenom).and(annee).and(date.negate());
            case MEME_DATE -> nom.negate().and(prenom).and(date);
            case INCONNU -> throw new IllegalArgumentException("shares nothing");
        };
    }
}
