package fr.apiparticulier.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperateursTest {

    private static final String SECRET = "0123456789012345678901234567890123456789012";
    private static final String AUTRE = "9876543210987654321098765432109876543210987";

    @TempDir
    Path dossier;

    private Operateurs operateurs(String lignes) throws IOException {
        return new Operateurs(ecrire(lignes).toUri());
    }

    private Path ecrire(String lignes) throws IOException {
        return Files.writeString(dossier.resolve("operateurs"), lignes);
    }

    private static String ligne(String nom, String role, String secret) {
        return nom + " " + role + " " + HexFormat.of().formatHex(Operateur.empreinte(secret)) + "\n";
    }

    @Test
    void operator_isKnownByTheSecretAlone() throws IOException {
        Operateurs operateurs = operateurs("# qui peut\n\n" + ligne("agent-fictif", "gestion", SECRET));
        assertThat(operateurs.dont(SECRET)).map(Operateur::nom).contains("agent-fictif");
        assertThat(operateurs.dont(AUTRE)).isEmpty();
        assertThat(operateurs.dont(HexFormat.of().formatHex(Operateur.empreinte(SECRET)))).isEmpty();
        assertThat(operateurs.dont("")).isEmpty();
    }

    @Test
    void secret_thatIsTooShortToBeRandom_isNoSecret() throws IOException {
        assertThat(operateurs(ligne("agent-fictif", "gestion", "motdepasse")).dont("motdepasse")).isEmpty();
    }

    @Test
    void file_thatChanges_isWhatCounts_andAWrongOneChangesNothing() throws IOException {
        Operateurs operateurs = operateurs(ligne("agent-fictif", "gestion", SECRET));
        ecrire(ligne("agent-suivant", "lecture", AUTRE));
        assertThat(operateurs.relire()).isTrue();
        assertThat(operateurs.dont(SECRET)).isEmpty();
        assertThat(operateurs.dont(AUTRE)).isPresent();
        ecrire("n'importe quoi");
        assertThat(operateurs.relire()).isFalse();
        assertThat(operateurs.dont(AUTRE)).isPresent();
        ecrire("");
        assertThat(operateurs.relire()).isTrue();
        assertThat(operateurs.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent-fictif gestion", "agent-fictif tout %s", "agent fictif gestion %s", "datapass gestion %s",
            "passerelle gestion %s", "agent-fictif gestion abc"})
    void line_thatIsNoneOrTakesAReservedName_stopsTheStart(String ligne) {
        String lignes = ligne.formatted(HexFormat.of().formatHex(Operateur.empreinte(SECRET)));
        assertThatThrownBy(() -> operateurs(lignes)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("particulier.admin.operateurs");
    }
}
