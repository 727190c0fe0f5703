package fr.apiparticulier.provider.identite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonetiqueTest {

    @ParameterizedTest
    @CsvSource({
            "PHILIPPE, FILIP", "CHRISTOPHE, KRISTOF", "MATHIEU, MATTIEU", "THIBAULT, TIBO", "THIBAUT, TIBAUD",
            "LEFEBVRE, LEFEVRE", "DUPONT, DUPOND", "LEROUX, LEROU", "GAUTHIER, GOTIE", "ROGER, ROGE", "YVES, IVE",
            "JEANPHILIPPE, JENPHILIPE", "ALEXIS, ALEXI", "GEORGES, JORGE", "GUILLAUME, GUILOME", "VERONIQUE, VERONIK",
            "BENOIT, BENOUA", "MARTIN, MARTAIN", "MARTIN, MARTEIN", "HENRI, ANRI", "SYLVIE, SILVI", "AGNES, ANIES",
            "CHARLES, SHARLE", "FRANCOIS, FRANSOI", "NICOLAS, NIKOLA", "BAPTISTE, BATISTE", "RAYMOND, REMON",
            "JACQUES, JAK", "BOURGEOIS, BOURJOI", "ROUSSEAU, ROUSSO", "MICHAEL, MICKAEL", "YOHANN, IOAN",
            "LOUIS, LOUI", "JUSTINE, JUSTINNE", "ADRIEN, ADRIAIN", "ARNAULT, ARNAUD", "SCHNEIDER, CHNEIDER", "JOSE, JOZE",
            "LECLERC, LECLERQ", "LEBLANC, LEBLAN", "MOREAU, MORO", "ANDRE, ANDREE", "BEAUMONT, BOMON", "GERVAIS, GERVAY",
            "PANQUISSET, PANQUICET", "HENAULT, HENOLT", "FRANCOISE, FRANSOIZE", "FRANCK, PHRANK",
            "MARIETHERESE, MARITHERAISE", "MARIECLAUDE, MARYCLODE"})
    void names_thatSoundAlike_haveOneCode(String un, String autre) {
        assertThat(Phonetique.code(un)).isEqualTo(Phonetique.code(autre));
    }

    @ParameterizedTest
    @CsvSource({
            "JEAN, JEANNE", "SIMON, SIMONE", "MARTIN, MARTINE", "JULIEN, JULIENNE", "JULIE, JULIETTE", "LEA, LENA",
            "LUCAS, LUCIE", "DURAND, DUPONT", "LEROY, LEROUX", "MOREL, MOREAU", "ROUSSEAU, ROUX", "SARA, ZARA", "ROSSE, ROSE",
            "ROSSE, ROSE",
            "BERNARD, BENARD", "GIRARD, GERARD"})
    void names_thatSoundUnlike_haveTwo(String un, String autre) {
        assertThat(Phonetique.code(un)).isNotEqualTo(Phonetique.code(autre));
    }

    @Test
    void emptyOrForeignWriting_isItself() {
        assertThat(Phonetique.code("")).isEmpty();
        assertThat(Phonetique.code("ΔΗΜΗΤΡΑ")).isEqualTo("ΔΗΜΗΤΡΑ");
        assertThat(Phonetique.code("HH")).isEqualTo("HH");
        assertThat(Phonetique.code("LE")).isNotEmpty();
    }
}
