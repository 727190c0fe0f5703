package fr.apiparticulier.provider.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.environnement.EnvironnementConfig;

class ReferencesTest {

    private static final Clock MAINTENANT = Clock.fixed(Instant.ofEpochSecond(1_000), ZoneOffset.UTC);
    private static final Identite ZOE = new Identite("Fictive", null, List.of("Zoé"), DateNaissance.avecZeros(1987, 6, 5), null,
            null, null);

    @TempDir
    private Path dossier;

    private References references(EnvironnementConfig.Environnement environnement, String kid, long depuis) throws IOException {
        Path cles = Files.writeString(dossier.resolve("cles.jwks"), """
                {"keys": [{"kty": "oct", "kid": "%s", "nbf": %d, "k": "Q2xlRGVUZXN0U2V1bGVtZW50Tmlsw6lhdXNTaUNlc3RFY3JpdA"}]}"""
                .formatted(kid, depuis));
        return new References(new Config(environnement, cles.toUri().toString()), MAINTENANT);
    }

    @Test
    void record_isAboutEverybodyNamed_eachOnce() throws IOException {
        References references = references(EnvironnementConfig.Environnement.PRODUCTION, "r2026", 1_000);
        Certifie<String> certifie = references.certifier("donnees", List.of(ZOE, ZOE), Trace.identifiant("zoe"));
        assertThat(certifie.donnees()).isEqualTo("donnees");
        assertThat(certifie.personnes()).hasSize(2).allMatch(reference -> reference.valeur().startsWith("r2026."));
    }

    @Test
    void record_aboutNobody_isNotSent() throws IOException {
        References references = references(EnvironnementConfig.Environnement.PRODUCTION, "r2026", 1_000);
        assertThatThrownBy(() -> references.certifier("donnees", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sandboxKey_inProduction_stopsTheStart() throws IOException {
        assertThat(references(EnvironnementConfig.Environnement.BAC_A_SABLE, "bac-a-sable", 0)).isNotNull();
        assertThatThrownBy(() -> references(EnvironnementConfig.Environnement.PRODUCTION, "bac-a-sable", 0))
                .isInstanceOf(ConfigurationException.class).hasMessage("particulier.recherche.cles: a sandbox key");
    }

    @Test
    void keysThatAreToComeOrMissing_stopTheStart() {
        assertThatThrownBy(() -> references(EnvironnementConfig.Environnement.PRODUCTION, "r2027", 1_001))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("to come");
        assertThatThrownBy(() -> new References(
                new Config(EnvironnementConfig.Environnement.PRODUCTION, dossier.resolve("rien").toUri().toString()),
                MAINTENANT))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("not readable");
    }

    private record Config(Environnement nom, String cles) implements EnvironnementConfig {
        @Override
        public Base base() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Interne interne() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Recherche recherche() {
            return () -> cles;
        }

        @Override
        public Tls tls() {
            throw new UnsupportedOperationException();
        }
    }
}
