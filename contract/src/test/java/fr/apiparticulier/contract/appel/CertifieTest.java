package fr.apiparticulier.contract.appel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertifieTest {

    private static final ReferencePersonne UNE = new ReferencePersonne("essai.AbCdEfGhIjKlMnOpQrStUv");

    @Test
    void record_withoutPersons_isNone() {
        assertThatThrownBy(() -> new Certifie<>("donnees", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Certifie<>("donnees", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Certifie<>(null, List.of(UNE))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void persons_twiceOrWithoutEnd_areNone() {
        assertThatThrownBy(() -> new Certifie<>("donnees", Collections.nCopies(2, UNE)))
                .isInstanceOf(IllegalArgumentException.class);
        List<ReferencePersonne> foule = IntStream.range(0, 101)
                .mapToObj(i -> new ReferencePersonne("essai.%022d".formatted(i))).toList();
        assertThatThrownBy(() -> new Certifie<>("donnees", foule)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Certifie<>("donnees", foule.subList(0, 100)).personnes()).hasSize(100);
    }

    @Test
    void whatIsMadeOfARecord_isAboutTheSamePersons() {
        assertThat(new Certifie<>("donnees", List.of(UNE)).map(String::length)).isEqualTo(new Certifie<>(7, List.of(UNE)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "essai", "essai.", ".AbCdEfGhIjKlMnOpQrStUv", "essai.AbCdEfGhIjKlMnOpQrStU",
            "essai.AbCdEfGhIjKlMnOpQrStUv=", "essai.AbCdEfGhIjKlMnOp rStUv", "essai.AbCdEfGhIjKlMnOpQrStUv\n",
            "es sai.AbCdEfGhIjKlMnOpQrStUv", "FICTIVE Zoé"})
    void reference_ofAnotherForm_isNoneAndIsNotRepeated(String texte) {
        assertThatThrownBy(() -> new ReferencePersonne(texte)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference: not of the form kid.hmac");
    }
}
