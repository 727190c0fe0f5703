package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.trace.Trail;

/** Signs the tokens that calls to providers carry. */
@Startup
@Singleton
class InternalTokens {

    /** What is left of a token's life when it is used last: more than any call may take. */
    private static final Duration LEFT = Duration.ofSeconds(15);
    private static final int BEHALVES = 10_000;

    /** @param recipient null if there is none */
    private record Behalf(Service service, Set<Scope> scopes, Siret recipient) {
    }

    /**
     * What lets a call in at a provider.
     *
     * @param request the id under which both sides know the call
     * @param trail the step of the call, in which this one is asked
     */
    record Pass(String token, String request, Trail trail) {
        @Override
        public String toString() {
            return getClass().getSimpleName();
        }
    }

    private final Cache<Behalf, String> signed = Caffeine.newBuilder().maximumSize(BEHALVES)
            .expireAfterWrite(InternalToken.LIFETIME.minus(LEFT)).build();
    private final PublicJsonWebKey key;

    InternalTokens(GatewayConfig config) {
        this.key = read(config.interne().cle());
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

    /** Calls for the same provider, under the same scopes and for the same recipient, share a token for some seconds (ADR 25). */
    Pass pass(Service service, Call call) {
        Behalf behalf = new Behalf(service, call.scopes(), call.recipient().orElse(null));
        return new Pass(signed.get(behalf, this::sign), call.id(), call.facts().trail());
    }

    /** On nobody's behalf, for a probe. */
    Pass probePass(Service service) {
        return new Pass(signed.get(new Behalf(service, Set.of(), null), this::sign), UUID.randomUUID().toString(),
                Trail.NONE);
    }

    private String sign(Behalf behalf) {
        JwtClaimsBuilder claims = Jwt.issuer(InternalToken.ISSUER).audience(behalf.service.audience()).subject("gateway")
                .groups(InternalToken.ROLE_ASK).expiresIn(InternalToken.LIFETIME)
                .claim(InternalToken.CLAIM_SCOPES, behalf.scopes.stream().map(Scope::mot).sorted().toList());
        if (behalf.recipient != null) {
            claims.claim(InternalToken.CLAIM_RECIPIENT, behalf.recipient.valeur());
        }
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(key.getKeyId()).sign(key.getPrivateKey());
    }
}
