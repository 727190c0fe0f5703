package fr.apiparticulier.provider.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.provider.commande.Arguments.Importer;
import fr.apiparticulier.provider.commande.Arguments.Lister;
import fr.apiparticulier.provider.commande.Arguments.Mesusage;
import fr.apiparticulier.provider.commande.Arguments.Retourner;
import fr.apiparticulier.provider.commande.Arguments.Sonder;
import fr.apiparticulier.provider.registre.FormatImport;
import fr.apiparticulier.provider.registre.ModeImport;

class ArgumentsTest {

    @TempDir
    Path dossier;

    @Test
    void import_ofAFile_isAReplacementInTheFormatOfItsName() throws IOException {
        Path yaml = Files.writeString(dossier.resolve("a.YAML"), "");
        Path autre = Files.writeString(dossier.resolve("a.ndjson"), "");
        assertThat(Arguments.lire("import", yaml.toString()))
                .isEqualTo(new Importer(ModeImport.REPLACE, FormatImport.YAML, yaml, null));
        assertThat(Arguments.lire("import", "--mode", "upsert", "--rejets", "r.txt", autre.toString()))
                .isEqualTo(new Importer(ModeImport.UPSERT, FormatImport.NDJSON, autre, Path.of("r.txt")));
    }

    @Test
    void import_ofTheStandardInput_isNdjsonUnlessSaid() {
        assertThat(Arguments.lire("import", "-")).isEqualTo(new Importer(ModeImport.REPLACE, FormatImport.NDJSON, null, null));
        assertThat(Arguments.lire("import", "--format", "yaml", "-"))
                .isEqualTo(new Importer(ModeImport.REPLACE, FormatImport.YAML, null, null));
    }

    @Test
    void otherCommands_takeNothing() {
        assertThat(Arguments.lire("rollback")).isInstanceOf(Retourner.class);
        assertThat(Arguments.lire("generations")).isInstanceOf(Lister.class);
        assertThat(Arguments.lire("rollback", "x")).isInstanceOf(Mesusage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "efface", "import", "import --mode", "import --mode tout -", "import - -", "import --neuf -",
            "import absent.ndjson"})
    void anythingElse_isToldSo(String ligne) {
        assertThat(Arguments.lire(ligne.split(" "))).isInstanceOf(Mesusage.class);
    }

    @Test
    void sonder_takesNothing() {
        assertThat(Arguments.lire("sonder")).isEqualTo(new Sonder());
        assertThat(Arguments.lire("sonder", "x")).isInstanceOf(Mesusage.class);
    }
}
