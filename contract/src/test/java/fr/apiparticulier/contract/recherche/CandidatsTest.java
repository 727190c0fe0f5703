package fr.apiparticulier.contract.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.contract.identite.Sexe;

class CandidatsTest {

    private static Identite personne(String nom, String usage, String prenoms, String naissance, Sexe sexe, String lieu) {
        String[] date = naissance.split("-");
        return new Identite(nom, usage, List.of(prenoms.split(",")), DateNaissance.avecZeros(Integer.parseInt(date[0]),
                Integer.parseInt(date[1]), Integer.parseInt(date[2])), sexe, lieu, null);
    }

    /** @return the surest of what the register's traces of that person mean to whoever looks for the subject */
    private static String trouver(Identite sujet, Identite registre, boolean approchant) {
        Map<Trace, Certitude> candidats = Candidats.de(sujet, approchant);
        return Trace.de(registre).stream().filter(candidats::containsKey).map(candidats::get).sorted().findFirst()
                .map(Certitude::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
            // nom, usage, prénoms, naissance of the subject; then of the register
            "Fictive,,Zoé,1987-06-05, FICTIVE,,ZOE,1987-06-05, PROBABLE",
            "d'Œuvres Fictives,,Zoé,1987-06-05, DOEUVRES-FICTIVES,,Zoe,1987-06-05, PROBABLE",
            "Fictive,Imagine,Zoé,1987-06-05, Imagine,,Zoé,1987-06-05, PROBABLE",
            "Imagine,,Zoé,1987-06-05, Fictive,Imagine,Zoé,1987-06-05, PROBABLE",
            "Fictive,,Jean-Pierre,1987-06-05, Fictive,,Jean,1987-06-05, PROBABLE",
            "Fictive,,Jean,1987-06-05, Fictive,,Pierre,1987-06-05, ''",
            "Fictive,,Jean Pierre,1987-06-05, Fictive,,Jean-Pierre,1987-06-05, PROBABLE",
            "Fictive,,Zoé,1987-06-05, Fictive,,Zoé,1987-06-00, POSSIBLE",
            "Fictive,,Zoé,1987-06-05, Fictive,,Zoé,1987-00-00, POSSIBLE",
            "Fictive,,Zoé,1987-06-05, Fictive,,Zoé,0000-00-00, POSSIBLE",
            "Fictive,,Zoé,1987-00-00, Fictive,,Zoé,1987-12-31, POSSIBLE",
            "Fictive,,Zoé,1987-02-00, Fictive,,Zoé,1987-02-28, POSSIBLE",
            "Fictive,,Zoé,1987-02-00, Fictive,,Zoé,1987-03-01, ''",
            "Fictive,,Zoé,1987-00-00, Fictive,,Zoé,1988-01-01, ''",
            "Fictive,,Zoé,1987-06-05, Fictive,,Zoé,1988-06-05, ''",
            "Fictive,,Zoé,1987-06-05, Fictif,,Zoé,1987-06-05, ''"})
    void register_thatHasThemOtherwise_isFoundAsFarAsItMayBe(String nom, String usage, String prenoms, String naissance,
            String nomR, String usageR, String prenomsR, String naissanceR, String certitude) {
        assertThat(trouver(personne(nom, usage, prenoms, naissance, null, null),
                personne(nomR, usageR, prenomsR, naissanceR, null, null), false)).isEqualTo(certitude);
    }

    @Test
    void givenNamesInAnotherOrder_mayBeThem() {
        assertThat(trouver(personne("Fictive", null, "Zoé,Anaïs", "1987-06-05", null, null),
                personne("Fictive", null, "Anaïs,Zoé", "1987-06-05", null, null), false)).isEqualTo("POSSIBLE");
    }

    @Test
    void sexAndBirthPlace_makeItCertain_andTellAHomonymOnlyFromThat() {
        Identite sujet = personne("Homonyme", null, "Camille", "1980-01-01", Sexe.F, "75056");
        assertThat(trouver(sujet, personne("HOMONYME", null, "Camille", "1980-01-01", Sexe.F, "75113"), false))
                .isEqualTo("CERTAINE");
        assertThat(trouver(sujet, personne("HOMONYME", null, "Camille", "1980-01-01", Sexe.F, "69123"), false))
                .isEqualTo("PROBABLE");
    }

    @ParameterizedTest
    @CsvSource({"Fictve, Zoé, 1987-06-05", "Fcitive, Zoé, 1987-06-05", "Ficctive, Zoé, 1987-06-05", "Victive, Zoé, 1987-06-05",
            "Fictive, Zooé, 1987-06-05", "Fictive, Zoé, 1987-05-06"})
    void oneSlip_isFoundWhereAskedFor_andOnlyThere(String nom, String prenom, String naissance) {
        Identite sujet = personne("Fictive", null, "Zoé", "1987-06-05", null, null);
        Identite registre = personne(nom, null, prenom, naissance, null, null);
        assertThat(trouver(sujet, registre, true)).isEqualTo("POSSIBLE");
        assertThat(trouver(sujet, registre, false)).isEmpty();
    }

    @Test
    void twoSlips_areAnotherName() {
        Identite sujet = personne("Fictive", null, "Zoé", "1987-06-05", null, null);
        assertThat(trouver(sujet, personne("Fictfs", null, "Zoé", "1987-06-05", null, null), true)).isEmpty();
        assertThat(trouver(sujet, personne("Fictve", null, "Zo", "1987-06-05", null, null), true)).isEmpty();
    }

    /** Whoever a register has under the very words of the subject is found, whatever the words and however they are typed. */
    @Test
    void anybody_isFoundUnderTheirOwnName_howeverTyped() {
        Random hasard = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            String nom = mot(hasard) + "-" + mot(hasard);
            String prenom = mot(hasard);
            String naissance = "%d-%02d-%02d".formatted(1930 + hasard.nextInt(90), hasard.nextInt(13), hasard.nextInt(29));
            Identite sujet = personne(nom.toLowerCase().replace('-', ' '), null, prenom, naissance, null, null);
            Identite registre = personne(nom, "Usage", prenom.toUpperCase(), naissance, Sexe.F, "99350");
            assertThat(trouver(sujet, registre, false)).isEqualTo("PROBABLE");
        }
    }

    private static String mot(Random hasard) {
        return Stream.generate(() -> "aàbcçdeéèêfghiîïjklmnoôöpqrstuùvwxyz".charAt(hasard.nextInt(36)))
                .limit(3 + hasard.nextInt(6))
                .map(String::valueOf).reduce("", String::concat);
    }

    @Test
    void subject_thatIsNotEnoughOfAnybody_isRefused() {
        assertThatThrownBy(() -> Candidats.de(personne("Fictive", null, "Zoé", "0000-00-00", null, null), false))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("Fictive");
        assertThatThrownBy(() -> Candidats.de(personne("'", null, "Zoé", "1987-06-05", null, null), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void slips_areNeverTheName_norLongerOrShorterThanByOne() {
        assertThat(Fautes.de("FICTIVE")).doesNotContain("FICTIVE").allMatch(faux -> Math.abs(faux.length() - 7) <= 1)
                .hasSize(7 * 25 + 7 + 8 * 26 - 7 + 6);
        assertThat(Fautes.de("LI")).isEmpty();
        assertThat(Fautes.de("A".repeat(60))).isNotEmpty();
        assertThat(Fautes.de("A".repeat(61))).as("hundreds of thousands of long texts, for no name").isEmpty();
        assertThat(Normalisation.cle("Li")).isEqualTo("LI");
    }
}
