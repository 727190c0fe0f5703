package fr.apiparticulier.suite.evaluation.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Exemples.Paire;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;

class CorruptionTest {

    @Test
    void shares_areOfAThousand() {
        assertThat(Arrays.stream(Corruption.values()).mapToInt(Corruption::part).sum()).isEqualTo(1_000);
        assertThat(Arrays.stream(Corruption.values()).map(Corruption::mot)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = "AUCUNE", mode = EnumSource.Mode.EXCLUDE)
    void corruption_befallsSomeOfTwentyThousand_andLeavesNobodyAsTheyWere(Corruption corruption) {
        List<Paire> paires = Exemples.deTous(corruption).limit(200).toList();
        assertThat(paires).isNotEmpty().allMatch(paire -> !paire.dite().equals(paire.vraie()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CASSE", "ACCENTS", "TRAITS", "APOSTROPHES", "ESPACES", "LIGATURES"})
    void format_keepsTheLetters(Corruption corruption) {
        assertThat(Exemples.deTous(corruption).limit(500))
                .allMatch(paire -> lettres(paire.vraie()).equals(lettres(paire.dite())));
    }

    private static List<String> lettres(Identite identite) {
        return List.of(Lettres.seules(identite.nomNaissance()), Lettres.seules(identite.nomUsage()),
                String.join(" ", identite.prenoms().stream().map(Lettres::seules).toList()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SON_NOM", "SON_PRENOM", "INSERTION", "SUPPRESSION", "SUBSTITUTION", "TRANSPOSITION", "VOISINE"})
    void hearingAndTyping_changeOneNameAlone(Corruption corruption) {
        assertThat(Exemples.deTous(corruption).limit(500)).allMatch(paire -> {
            Identite dite = paire.dite();
            Identite vraie = paire.vraie();
            boolean nom = !dite.nomNaissance().equals(vraie.nomNaissance());
            boolean prenom = !dite.prenoms().get(0).equals(vraie.prenoms().get(0));
            Identite rendue = Copie.avecNom(Copie.avecPremier(dite, vraie.prenoms().get(0)), vraie.nomNaissance());
            return nom != prenom && rendue.equals(vraie);
        });
    }

    @ParameterizedTest
    @EnumSource
    void target_isPromisedForAWholeBirthDateAlone(Corruption corruption) {
        Identite sansJour = Copie.avecNaissance(Exemples.UNE, new DateNaissance(1981, 3, null));
        if (corruption.famille().cible().isPresent()) {
            assertThat(Exemples.de(sansJour, corruption::sur)).isEmpty();
        }
    }
}
