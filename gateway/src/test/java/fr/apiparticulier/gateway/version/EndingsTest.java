package fr.apiparticulier.gateway.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.version.VersionsConfig.End;

class EndingsTest {

    private record Fin(LocalDate depreciee, Optional<LocalDate> retiree, Optional<URI> documentation) implements End {
    }

    private static Fin fin(String depreciee, String retiree, String documentation) {
        return new Fin(LocalDate.parse(depreciee), Optional.ofNullable(retiree).map(LocalDate::parse),
                Optional.ofNullable(documentation).map(URI::create));
    }

    private static Endings endings(Map<Obsolete, End> fins) {
        return new Endings(() -> fins, Clock.system(ZoneId.of("Europe/Paris")));
    }

    @ParameterizedTest
    @CsvSource({"/api/v2/etudiants, V2", "/api/v2/inconnu, V2", "/api/caf/famille, V2", "/api/v2/avis-imposition-v2, V2",
            "/api/v2/avis-imposition, ", "/api/introspect, ", "/api/caf/ping, ", "/api/v2, ", "/api/v20/etudiants, ",
            "/v3/cnous/etudiant_boursier/ine, V3_ETUDIANT_BOURSIER", "/v3/cnous/etudiant_boursier/ine/, V3_ETUDIANT_BOURSIER",
            "/v3/cnous/etudiant_boursier/france_connect, V3_ETUDIANT_BOURSIER", "/v4/cnous/etudiant_boursier/ine, ",
            "/v3/men/scolarites/identite, V3_SCOLARITES", "/v4/men/scolarites/identite, V4_SCOLARITES",
            "/v5/men/scolarites/identite, ", "/v3/dss/quotient_familial/identite, ", "/v3/token/introspect, "})
    void version_thatEnds_isKnownByItsAddress(String chemin, Obsolete attendue) {
        assertThat(Obsolete.of(chemin)).isEqualTo(Optional.ofNullable(attendue));
    }

    @Test
    void day_isMidnightInParis_inTheFormEachHeaderHas() {
        Endings endings = endings(Map.of(Obsolete.V2, fin("2025-02-28", "2027-03-02", "https://fictif.invalid/v3?a=é")));
        assertThat(endings.headers("/api/v2/etudiants")).isEqualTo(Map.of("Deprecation", List.of("@1740697200"),
                "Sunset", List.of("Mon, 01 Mar 2027 23:00:00 GMT"),
                "Link", List.of("<https://fictif.invalid/v3?a=%C3%A9>; rel=\"deprecation\"")));
    }

    @Test
    void version_withOneSuccessor_pointsAtTheSameResourceThere() {
        Endings endings = endings(Map.of(Obsolete.V3_SCOLARITES, fin("2026-11-21", null, null),
                Obsolete.V3_ETUDIANT_BOURSIER, fin("2026-11-21", null, null)));
        assertThat(endings.headers("/v3/men/scolarites/identite")).containsOnlyKeys("Deprecation", "Link")
                .containsEntry("Link", List.of("</v5/men/scolarites/identite>; rel=\"successor-version\""));
        assertThat(endings.headers("/v3/cnous/etudiant_boursier/ine/"))
                .containsEntry("Link", List.of("</v4/cnous/etudiant_boursier/ine>; rel=\"successor-version\""));
        assertThat(endings.headers("/v3/men/scolarites/x\r\nSet-Cookie: a")).isEmpty();
    }

    @Test
    void version_thatIsNotConfigured_isNotSaidToEnd() {
        assertThat(endings(Map.of()).headers("/api/v2/etudiants")).isEmpty();
    }

    @Test
    void version_thatWouldEndBeforeItIsDeprecated_stopsTheStart() {
        assertThatThrownBy(() -> endings(Map.of(Obsolete.V3_SCOLARITES, fin("2026-11-21", "2026-11-20", null))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("particulier.versions.v3-scolarites.retiree: 2026-11-20 "
                        + "(expected: a day not before .depreciee, 2026-11-21)");
        assertThat(endings(Map.of(Obsolete.V2, fin("2026-11-21", "2026-11-21", null))).headers("/api/v2/x"))
                .containsEntry("Sunset", List.of("Fri, 20 Nov 2026 23:00:00 GMT"));
    }
}
