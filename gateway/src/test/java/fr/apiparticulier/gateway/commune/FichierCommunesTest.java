package fr.apiparticulier.gateway.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FichierCommunesTest {

    private static InputStream texte(String texte) {
        return new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void officialHistory_isRead() throws IOException {
        assertThat(FichierCommunes.lire(texte("""
                \uFEFF"COM","TNCC","NCC","NCCENR","LIBELLE","DATE_DEBUT","DATE_FIN"
                "01004","1","FABLE","Fable","Fable","1943-01-01","1955-03-31"
                "01004","1","FABLE EN CONTE","Fable-en-Conte","Fable-en-Conte","1955-03-31",
                """))).containsExactly(
                new Ligne("01004", "Fable", LocalDate.of(1943, 1, 1), LocalDate.of(1955, 3, 31)),
                new Ligne("01004", "Fable-en-Conte", LocalDate.of(1955, 3, 31), null));
    }

    @Test
    void officialListOfOneYear_isReadWithoutPartsOfCommunes() throws IOException {
        assertThat(FichierCommunes.lire(texte("""
                TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
                COM,2A004,94,2A,94D,2A1,0,FABLE,Fable,"Fable, la Grande",2A99,
                COMD,01015,,,,,0,PARTIE,Partie,Partie,,01015
                ARM,75101,11,75,75C,751,0,FABLE 01,Fable 1er,Fable 1er Arrondissement,,75056
                """))).extracting(Ligne::code, Ligne::libelle, Ligne::estDatee).containsExactly(
                org.assertj.core.groups.Tuple.tuple("2A004", "Fable, la Grande", false),
                org.assertj.core.groups.Tuple.tuple("75101", "Fable 1er Arrondissement", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"COM,LIBELLE\\n01004,Fable\\n1,Conte|line 3: COM",
            "COM,LIBELLE\\n01004,|line 2: LIBELLE", "CODE,NOM\\n01004,Fable|line 2: COM",
            "COM,LIBELLE,DATE_DEBUT\\n01004,Fable,1/1/1943|line 2: DATE_DEBUT",
            "COM,LIBELLE,DATE_DEBUT,DATE_FIN\\n01004,Fable,1950-01-01,1950-01-01|line 2: DATE_FIN",
            "COM,LIBELLE|line 1: no commune", "TYPECOM,COM,LIBELLE\\nCOMD,01004,Fable|line 1: no commune"})
    void fileThatIsNoList_isRefusedByLineAndColumn(String fichier, String debut) {
        assertThatThrownBy(() -> FichierCommunes.lire(texte(fichier.replace("\\n", "\n")))).isInstanceOf(IOException.class)
                .hasMessageStartingWith(debut);
    }

    @Test
    void operatorsFiles_areReadTogether(@TempDir Path dossier) throws IOException {
        Path une = Files.writeString(dossier.resolve("une.csv"), "COM,LIBELLE\n01004,Fable\n");
        Path autre = Files.writeString(dossier.resolve("autre.csv"), "COM_COMER,LIBELLE\n98735,Conte\n");
        assertThat(CommunesProducer.lignes(List.of(une.toUri().toString(), autre.toUri().toString())))
                .extracting(Ligne::code).containsExactly("01004", "98735");
    }

    @ParameterizedTest
    @CsvSource({"file:/nulle/part.csv", "/nulle/part.csv", "http://nulle.invalid/part.csv", "'%'"})
    void fileThatIsNotThere_stopsTheStartInOneLine(String fichier) {
        assertThatThrownBy(() -> CommunesProducer.lignes(List.of(fichier))).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("particulier.communes.fichiers: " + fichier).hasMessageNotContaining("\n");
    }

    @Test
    void fileThatIsNoCsv_stopsTheStartInOneLine(@TempDir Path dossier) throws IOException {
        Path fichier = Files.write(dossier.resolve("x.csv"), new byte[]{'C', 'O', 'M', '\n', (byte) 0xC3, '\n', '"', 'a'});
        assertThatThrownBy(() -> CommunesProducer.lignes(List.of(fichier.toUri().toString())))
                .isInstanceOf(ConfigurationException.class).hasMessageNotContaining("\n");
    }
}
