package fr.apiparticulier.suite.evaluation.corruption;

import static fr.apiparticulier.suite.evaluation.corruption.Exemples.UNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** Each corruption on one person, and on somebody to whom it cannot happen. */
class GestesTest {

    private static final Identite SIMPLE = new Identite("Fantôme", null, List.of("Alma"), new DateNaissance(1990, 5, 20),
            Sexe.F,
            "31555", null);

    @Test
    void writing_isChangedAsEachSays() {
        assertThat(noms(UNE, Ecriture::casse)).contains("DE LA FÉE-LEBŒUF", "de la fée-lebœuf");
        assertThat(noms(UNE, Ecriture::accents)).contains("De La Fee-Lebœuf", "De La Fèe-Lebœuf");
        assertThat(noms(UNE, Ecriture::traits)).containsOnly("De La Fée Lebœuf", "De-La-Fée-Lebœuf");
        assertThat(noms(UNE, Ecriture::espaces)).contains("DeLaFée-Lebœuf", "De  La  Fée-Lebœuf", " De La Fée-Lebœuf  ");
        assertThat(noms(UNE, Ecriture::ligatures)).containsOnly("De La Fée-Leboeuf");
        assertThat(Exemples.de(UNE, Ecriture::apostrophes).map(dite -> dite.identite().nomUsage())).contains("D’Hiver",
                "D Hiver",
                "DHiver");
        assertThat(Exemples.de(SIMPLE, Ecriture::traits)).isEmpty();
        assertThat(Exemples.de(SIMPLE, Ecriture::ligatures)).isEmpty();
    }

    @Test
    void givenNames_areChangedAsEachSays() {
        assertThat(prenoms(Prenoms::melanges)).allMatch(prenoms -> prenoms.size() == 3 && !prenoms.get(0).equals("Jean-Éloi")
                && prenoms.containsAll(UNE.prenoms()));
        assertThat(prenoms(Prenoms::colles)).containsOnly(List.of("JeanÉloi", "Firmin", "Loup"),
                List.of("Jeanéloi", "Firmin", "Loup"));
        assertThat(prenoms(Prenoms::separes)).containsOnly(List.of("Jean", "Éloi", "Firmin", "Loup"));
        assertThat(prenoms(Prenoms::coupe)).containsOnly(List.of("Jean", "Firmin", "Loup"));
        assertThat(prenoms(Prenoms::initiale)).containsOnly(List.of("J"), List.of("J."));
        assertThat(prenoms(Prenoms::second)).containsOnly(List.of("Firmin"));
        assertThat(prenoms(Prenoms::manquants)).containsOnly(List.of("Jean-Éloi", "Loup"));
        assertThat(prenoms(Prenoms::aucun)).containsOnly(List.of());
        for (Geste geste : List.<Geste>of(Prenoms::melanges, Prenoms::colles, Prenoms::separes, Prenoms::coupe, Prenoms::second,
                Prenoms::manquants)) {
            assertThat(Exemples.de(SIMPLE, geste)).isEmpty();
        }
    }

    @Test
    void familyNames_areChangedAsEachSays() {
        assertThat(noms(UNE, Noms::usageSeul)).containsOnly("D'Hiver");
        assertThat(Exemples.de(UNE, Noms::echanges).map(dite -> dite.identite().nomUsage())).containsOnly("De La Fée-Lebœuf");
        assertThat(Exemples.de(UNE, Noms::naissancePourUsage).map(dite -> dite.identite().nomUsage()))
                .containsOnly("De La Fée-Lebœuf");
        assertThat(noms(UNE, Noms::sansParticule)).containsOnly("Fée-Lebœuf");
        assertThat(noms(Copie.avecNom(SIMPLE, "D'Hiver"), Noms::sansParticule)).containsOnly("Hiver");
        assertThat(noms(Copie.avecNom(SIMPLE, "Fantôme-Spectre"), Noms::moitie)).containsOnly("Fantôme", "Spectre");
        assertThat(noms(SIMPLE, Noms::prenomPourNom)).containsOnly("Alma");
        for (Geste geste : List.<Geste>of(Noms::usageSeul, Noms::echanges, Noms::naissancePourUsage, Noms::sansParticule,
                Noms::moitie)) {
            assertThat(Exemples.de(SIMPLE, geste)).isEmpty();
        }
    }

    @Test
    void dates_areChangedAsEachSays() {
        assertThat(dates(UNE, Dates::sansJour)).containsOnly("1981-03-00");
        assertThat(dates(UNE, Dates::sansMois)).containsOnly("1981-00-00");
        assertThat(dates(UNE, Dates::jourPourMois)).containsOnly("1981-07-03");
        assertThat(dates(SIMPLE, Dates::jourPourMois)).isEmpty();
        assertThat(dates(UNE, Dates::unChiffre)).hasSizeGreaterThan(10).allMatch(date -> differences(date, "1981-03-07") == 1);
    }

    private static long differences(String une, String autre) {
        return une.length() - IntStream.range(0, une.length())
                .filter(i -> une.charAt(i) == autre.charAt(i)).count();
    }

    @Test
    void places_areChangedAsEachSays() {
        assertThat(lieux(UNE, Lieux::ville)).containsOnly("75056");
        assertThat(lieux(SIMPLE, Lieux::ville)).isEmpty();
        assertThat(lieux(Copie.avecLieu(SIMPLE, "74010", null), Lieux::fusion)).contains("74011", "74268");
        assertThat(lieux(Copie.avecLieu(SIMPLE, "75012", null), Lieux::fusion)).containsOnly("92012");
        assertThat(lieux(SIMPLE, Lieux::fusion)).isEmpty();
        assertThat(lieux(SIMPLE, Lieux::autre)).doesNotContain("31555").hasSizeGreaterThan(10);
        assertThat(Exemples.de(SIMPLE, Lieux::sansCommune).map(Dite::identite))
                .containsOnly(Copie.avecLieu(SIMPLE, null, null));
        assertThat(Exemples.de(SIMPLE, Lieux::sansSexe).map(dite -> dite.identite().sexe())).containsOnlyNulls();
        assertThat(Exemples.de(SIMPLE, Lieux::autreSexe).map(dite -> dite.identite().sexe())).containsOnly(Sexe.M);
    }

    @Test
    void namesAndYear_areAllThatIsLeft() {
        assertThat(Exemples.de(UNE, Plusieurs::nomsEtAnnee).map(Dite::identite))
                .containsOnly(new Identite("De La Fée-Lebœuf", null,
                        List.of("Jean-Éloi"), new DateNaissance(1981, null, null), null, null, null));
    }

    private static List<String> noms(Identite une, Geste geste) {
        return Exemples.de(une, geste).map(dite -> dite.identite().nomNaissance()).distinct().toList();
    }

    private static List<List<String>> prenoms(Geste geste) {
        return Exemples.de(UNE, geste).map(dite -> dite.identite().prenoms()).distinct().toList();
    }

    private static List<String> dates(Identite une, Geste geste) {
        return Exemples.de(une, geste).map(dite -> dite.identite().naissance().iso()).distinct().toList();
    }

    private static Stream<String> lieux(Identite une, Geste geste) {
        return Exemples.de(une, geste).map(dite -> dite.identite().codeCommune()).distinct();
    }
}
