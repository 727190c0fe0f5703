package fr.apiparticulier.gateway.delivrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChiffrementTest {

    private static final String CLAIR = "{\"d\":\"rien de réel\"}";

    @TempDir
    Path dossier;

    private Chiffrement chiffrement(int octet, int octets) throws IOException {
        byte[] cle = new byte[octets];
        cle[0] = (byte) octet;
        Path fichier = Files.writeString(dossier.resolve("cle-" + octet), Base64.getUrlEncoder().encodeToString(cle) + "\n");
        return new Chiffrement(fichier.toUri());
    }

    @Test
    void text_isReadAgainWithTheSameKey_andIsNeverEncryptedTwiceTheSame() throws IOException {
        Chiffrement cle = chiffrement(1, 32);
        assertThat(cle.dechiffrer(cle.chiffrer(CLAIR))).isEqualTo(CLAIR);
        assertThat(cle.chiffrer(CLAIR)).isNotEqualTo(cle.chiffrer(CLAIR));
        assertThat(new String(cle.chiffrer(CLAIR), StandardCharsets.US_ASCII)).doesNotContain("rien");
    }

    @Test
    void text_ofAnotherKeyOrChanged_isNotRead() throws IOException {
        byte[] chiffre = chiffrement(1, 32).chiffrer(CLAIR);
        Chiffrement autre = chiffrement(2, 32);
        assertThatIllegalStateException().isThrownBy(() -> autre.dechiffrer(chiffre));
        Chiffrement meme = chiffrement(1, 32);
        chiffre[chiffre.length - 30] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> meme.dechiffrer(chiffre));
    }

    @Test
    void key_thatIsNot32Bytes_stopsTheStart() {
        assertThatThrownBy(() -> chiffrement(3, 16)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("particulier.jetons.chiffrement");
    }
}
