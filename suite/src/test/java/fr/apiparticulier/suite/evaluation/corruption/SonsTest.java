package fr.apiparticulier.suite.evaluation.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Sons.Entendu;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;
import fr.apiparticulier.suite.evaluation.lexique.Sonorite;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

class SonsTest {

    @ParameterizedTest
    @CsvSource({"Philippe,Filippe", "Sylvie,Silvie", "Nadine,Nadyne", "Bonnet,Bonet", "Marie,Mari", "Dupont,Dupond",
            "Leroux,Lerou",
            "Renault,Renaud", "Moreau,Morau", "Moreau,Moro", "Aubert,Obert", "Martin,Martein", "Poulain,Poulin",
            "Laurent,Laurant",
            "Véronique,Véronik", "Nicolas,Nikolas", "Franck,Frank", "Christophe,Kristophe", "Michel,Mishel", "Vincent,Vinsent",
            "Rousseau,Rouceau", "Gérard,Jérard", "Georges,Jorges", "Isabelle,Izabelle", "Thierry,Tierry", "Hélène,Élène",
            "Sarah,Sara",
            "Khaled,Kaled", "Ouali,Wali", "Lambert,Lanbert", "Lebœuf,Lebeuf", "Hélène,Hélaine"})
    void name_mayBeWrittenSo(String nom, String autrement) {
        assertThat(entendus(nom)).contains(autrement);
    }

    @ParameterizedTest
    @CsvSource({"Hugo,Hugeau", "Margaux,Margeaux", "Michaël,Mishaël", "Kévin,Kévain", "Guillaume,Guilaume", "Inès,Inais",
            "Rousseau,Rouco", "Koch,Kosh"})
    void name_thatWouldSoundOtherwise_isNotWrittenSo(String nom, String autrement) {
        assertThat(entendus(nom)).doesNotContain(autrement);
    }

    @Test
    void name_asHeard_soundsTheSame_andHasOtherLetters() {
        List<Identite> tous = new Population(5, 20_000).personnes().map(Personne::vraie).toList();
        SplittableRandom hasard = new SplittableRandom(1);
        int entendus = 0;
        for (Identite une : tous) {
            String prenom = une.prenoms().get(0);
            Optional<Entendu> autre = Sons.entendu(prenom, hasard);
            if (autre.isPresent()) {
                entendus++;
                assertThat(Sonorite.de(autre.get().ecrit())).as("%s, %s", prenom, autre.get()).isEqualTo(Sonorite.de(prenom));
                assertThat(Lettres.seules(autre.get().ecrit())).isNotEqualTo(Lettres.seules(prenom));
            }
        }
        assertThat(entendus).isGreaterThan(tous.size() / 2);
    }

    private static Set<String> entendus(String nom) {
        return IntStream.range(0, 2_000).mapToObj(graine -> Sons.entendu(nom, new SplittableRandom(graine)))
                .flatMap(Optional::stream).map(Entendu::ecrit).collect(Collectors.toSet());
    }
}
