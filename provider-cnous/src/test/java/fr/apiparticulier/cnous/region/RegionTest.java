package fr.apiparticulier.cnous.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1", "011", "2A", " 11"})
    void code_ofNoKnownForm_isRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(code)).withMessageStartingWith("region:");
    }

    @Test
    void regions_configured_coverTheirsAndCrous() {
        RegionsCouvertes couvertes = new RegionsCouvertes(() -> Optional.of(Set.of(new Region("11"))));
        assertThat(couvertes.couvrent(new Region("11"))).isTrue();
        assertThat(couvertes.couvrent(new Region("12"))).isFalse();
        assertThat(couvertes.couvrent(null)).isTrue();
    }

    @Test
    void regions_none_coverCrousAlone() {
        RegionsCouvertes couvertes = new RegionsCouvertes(Optional::empty);
        assertThat(couvertes.couvrent(new Region("11"))).isFalse();
        assertThat(couvertes.couvrent(null)).isTrue();
    }

    @Test
    void regions_asShipped_areTheEighteen() throws IOException {
        Properties livrees = new Properties();
        try (var fichier = Region.class.getResourceAsStream("/application.properties")) {
            livrees.load(fichier);
        }
        assertThat(livrees.getProperty("particulier.bourse.regions").split(",")).hasSize(18).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(Integer.parseInt(new Region(code).code())).isBetween(1, 18));
    }
}
