package fr.apiparticulier.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;

/** What an operator may say of FranceConnect, or leave out. */
class FranceConnectConfigTest {

    private static final Map<String, String> PASSERELLE = Map.of("particulier.jetons.cles", "file:///x",
            "particulier.jetons.emetteur", "https://particulier.gouv.fr", "particulier.jetons.audience", "a",
            "particulier.interne.cle", "file:///y", "particulier.base.nom", "n", "particulier.base.utilisateur", "u",
            "particulier.base.mot-de-passe", "m");
    private static final Map<String, String> REEL = Map.of("introspection", "https://fc.gouv.fr/checktoken",
            "signatures", "https://fc.gouv.fr/jwks", "emetteur", "https://fc.gouv.fr", "client", "c",
            "secret", "file:///s", "cles", "file:///k");

    @TempDir
    Path dossier;

    private static FranceConnectConfig config(Map<String, String> franceConnect) {
        Map<String, String> proprietes = new HashMap<>(PASSERELLE);
        franceConnect.forEach((nom, valeur) -> proprietes.put("particulier.france-connect.acces." + nom, valeur));
        return new SmallRyeConfigBuilder().withMapping(GatewayConfig.class).withMapping(FranceConnectConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(proprietes, "test", 100)).build()
                .getConfigMapping(FranceConnectConfig.class);
    }

    private static Optional<Acces> lire(Map<String, String> franceConnect) {
        return config(franceConnect).acces();
    }

    private static Acces avec(String nom, String valeur) {
        Map<String, String> proprietes = new HashMap<>(REEL);
        proprietes.put(nom, valeur);
        return lire(proprietes).orElseThrow();
    }

    @Test
    void modality_thatIsNotConfigured_isOff() {
        FranceConnect absent = new FranceConnect(config(Map.of()), null, null, null, null);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> absent.identify("jeton-opaque-fictif"))
                .satisfies(refus -> assertThat(refus.errors()).containsExactly(GatewayError.TOKEN_INVALID.entry()));
        assertThat(absent.publicKeys()).isEqualTo("{\"keys\":[]}");
    }

    @Test
    void modality_halfConfiguredOrMisspelt_stopsTheStart() {
        assertThatExceptionOfType(ConfigValidationException.class).isThrownBy(() -> lire(Map.of("client", "c")));
        assertThatExceptionOfType(ConfigValidationException.class).isThrownBy(() -> avec("clefs", "file:///k"));
    }

    @Test
    void production_startsWithARealFranceConnect() {
        assertThatNoException().isThrownBy(() -> FranceConnectCheck.check(lire(REEL).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"introspection, http://fc.gouv.fr/checktoken", "signatures, http://fc.gouv.fr/jwks",
            "signatures, file:///tmp/jwks", "introspection, https://fc.invalid/checktoken",
            "introspection, https://fcp-low.integ01.dev-franceconnect.fr/api/v2/checktoken",
            "emetteur, https://FCP-LOW.integ01.DEV-FranceConnect.fr/api/v2", "emetteur, https://fc.invalid"})
    void production_doesNotStartWithASandbox(String nom, String valeur) {
        Acces acces = avec(nom, valeur);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> FranceConnectCheck.check(acces))
                .withMessageContaining("particulier.france-connect.acces." + nom);
    }

    private URI fichier(String contenu) throws IOException {
        return Files.writeString(dossier.resolve("cles.jwks"), contenu).toUri();
    }

    private static String jwks(RsaJsonWebKey cle, OutputControlLevel niveau) {
        return new JsonWebKeySet(cle).toJson(niveau);
    }

    @Test
    void key_thatIsNotOurs_stopsTheStart() throws IOException, JoseException {
        RsaJsonWebKey cle = RsaJwkGenerator.generateJwk(2048);
        cle.setKeyId("k");
        refuse(jwks(cle, OutputControlLevel.INCLUDE_PRIVATE));
        cle.setAlgorithm("RSA1_5");
        refuse(jwks(cle, OutputControlLevel.INCLUDE_PRIVATE));
        cle.setAlgorithm("RSA-OAEP-256");
        refuse(jwks(cle, OutputControlLevel.PUBLIC_ONLY));
        RsaJsonWebKey courte = RsaJwkGenerator.generateJwk(1024);
        courte.setKeyId("k");
        courte.setAlgorithm("RSA-OAEP-256");
        refuse(jwks(courte, OutputControlLevel.INCLUDE_PRIVATE));
        refuse("{\"keys\":[]}");
        refuse("pas du JSON");
        refuse(new JsonWebKeySet(EcJwkGenerator.generateJwk(EllipticCurves.P256)).toJson(OutputControlLevel.INCLUDE_PRIVATE));

        DecryptionKeys lues = DecryptionKeys.read(fichier(jwks(cle, OutputControlLevel.INCLUDE_PRIVATE)));
        assertThat(lues.algorithms()).containsExactly("RSA-OAEP-256");
        assertThat(lues.publicSet()).contains("\"use\":\"enc\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    private void refuse(String contenu) throws IOException {
        URI fichier = fichier(contenu);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> DecryptionKeys.read(fichier))
                .withMessageContaining("particulier.france-connect.acces.cles");
    }
}
