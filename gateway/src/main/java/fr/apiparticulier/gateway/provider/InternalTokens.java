package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.environnement.GatewayConfig;

/** Signs the token that one call to one provider carries. */
@Startup
@ApplicationScoped
class InternalTokens {

    private final PublicJsonWebKey key;
    private final CurrentCall call;

    InternalTokens(GatewayConfig config, CurrentCall call) {
        this.key = read(config.interne().cle());
        this.call = call;
    }

    private static PublicJsonWebKey read(String url) {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(Files.readString(Path.of(URI.create(url))));
            if (key instanceof EllipticCurveJsonWebKey && key.getPrivateKey() != null && key.getKeyId() != null) {
                return key;
            }
        } catch (IOException | JoseException | IllegalArgumentException e) {
            // Said below, without what the file holds.
        }
        throw new ConfigurationException(
                "particulier.interne.cle: not readable (expected: file: URL of a private P-256 JWK with a kid)");
    }

    /** @return a token for this provider alone, for some seconds, that says for whom and under which scopes */
    String sign(Service service) {
        JwtClaimsBuilder claims = claims(service, call.id())
                .claim(InternalToken.CLAIM_SCOPES, call.scopes().stream().map(Scope::mot).sorted().toList());
        call.recipient().ifPresent(recipient -> claims.claim(InternalToken.CLAIM_RECIPIENT, recipient.valeur()));
        return sign(claims);
    }

    /** @return the same on nobody's behalf, for a probe */
    String signProbe(Service service) {
        return sign(claims(service, UUID.randomUUID().toString()));
    }

    private static JwtClaimsBuilder claims(Service service, String request) {
        return Jwt.issuer(InternalToken.ISSUER).audience(service.audience()).subject("gateway")
                .groups(InternalToken.ROLE_ASK).expiresIn(InternalToken.LIFETIME)
                .claim(InternalToken.CLAIM_REQUEST, request);
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(key.getKeyId()).sign(key.getPrivateKey());
    }
}
