package fr.apiparticulier.gateway.franceconnect;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;
import fr.apiparticulier.gateway.provenance.ClientAddress;

/**
 * The FranceConnect modality: an access token that a citizen gave to the caller becomes a {@link Credential} with that
 * citizen's identity. Off, and every such token refused, where it is not configured.
 */
@Startup
@Singleton
public class FranceConnect {

    private final Optional<DecryptionKeys> keys;
    private final Optional<Introspector> introspector;
    private final ClientAddress addresses;

    FranceConnect(FranceConnectConfig config, Vertx vertx, Clock clock, MeterRegistry meters, ClientAddress addresses) {
        Optional<Acces> acces = config.acces();
        this.keys = acces.map(said -> DecryptionKeys.read(said.cles()));
        this.introspector = acces.map(said -> Introspector.of(config, said, keys.orElseThrow(), vertx, clock, meters));
        this.addresses = addresses;
    }

    /**
     * @param token opaque, as it was presented
     * @return who it speaks for; fails with a {@link Refusal}, or throws it
     */
    public Uni<Credential> identify(String token) {
        return introspector.orElseThrow(() -> new Refusal(GatewayError.TOKEN_INVALID))
                .identify(token, ClientAddress.counted(addresses.ofThisCall()));
    }

    /** @return the public part of the keys that FranceConnect encrypts for, a JWK set; without a key where it is off */
    String publicKeys() {
        return keys.map(DecryptionKeys::publicSet).orElse(DecryptionKeys.NONE);
    }
}
