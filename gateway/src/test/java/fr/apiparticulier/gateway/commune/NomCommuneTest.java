package fr.apiparticulier.gateway.commune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomCommuneTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"L'Haÿ-les-Roses; HAY LES ROSES", "L’Haÿ les Roses; hay-les-roses (l')",
            "Le Havre; HAVRE (LE)", "Les Sables-d'Olonne; sables d olonne", "Saint-Étienne; ST ETIENNE",
            "Sainte-Foy; Ste Foy", "Saintes-Maries-de-la-Mer; STES MARIES DE LA MER", "Œting; oeting",
            "Paris 1er Arrondissement; PARIS 01", "Paris 13e Arrondissement; Paris 13ème", "Lyon 2e Arrondissement; LYON 2 ARR",
            "Saint-Denis; SAINTDENIS"})
    void oneName_inTwoWritings_hasOneKey(String un, String autre) {
        assertThat(NomCommune.de(autre).cle()).isEqualTo(NomCommune.de(un).cle());
    }

    @ParameterizedTest
    @CsvSource({"Paris, Paris 13e Arrondissement", "Saint-Denis, Sainte-Denis", "Bourg, Bourges",
            "Lyon 1er Arrondissement, Lyon 11"})
    void twoNames_haveTwoKeys(String un, String autre) {
        assertThat(NomCommune.de(un).cle()).isNotEqualTo(NomCommune.de(autre).cle());
    }

    @Test
    void article_isKeptBesideTheKey() {
        assertThat(NomCommune.de("La Rochelle")).isEqualTo(new NomCommune("ROCHELLE", "LA"));
        assertThat(NomCommune.de("ROCHELLE (LA)")).isEqualTo(new NomCommune("ROCHELLE", "LA"));
        assertThat(NomCommune.de("Y")).isEqualTo(new NomCommune("Y", ""));
        assertThat(NomCommune.de("Les")).as("a name is never nothing but an article").isEqualTo(new NomCommune("LES", ""));
    }
}
