package fr.apiparticulier.gateway.franceconnect;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about FranceConnect. */
@ConfigMapping(prefix = "particulier.france-connect")
public interface FranceConnectConfig {

    /** Our access to FranceConnect. Left out, its tokens are refused. */
    Optional<Acces> acces();

    /** How long an introspection may take. */
    @WithDefault("5s")
    Duration delai();

    /** Introspections in flight at most. */
    @WithDefault("32")
    int simultanes();

    /** How long FranceConnect's answer about a token is kept at most; never longer than the token lives. */
    @WithDefault("60s")
    Duration memoire();

    /** Introspections from one IP address (a /64 of IPv6) in a minute; what is kept does not count. */
    @WithDefault("30")
    int parMinute();

    /** Introspections from one IP address (a /64 of IPv6) in an hour; what is kept does not count. */
    @WithDefault("600")
    int parHeure();

    /** Our access to FranceConnect, as agreed with it. */
    interface Acces {

        /** URL where tokens are introspected; {@code https:} in production. */
        URI introspection();

        /** URL of FranceConnect's public signature keys, a JWK set; {@code https:} in production. */
        URI signatures();

        /** The {@code iss} of its answers. */
        String emetteur();

        /** The {@code client_id} it gave us, also the {@code aud} of its answers. */
        String client();

        /** {@code file:} URL of the secret it gave us, the {@code client_secret}. */
        URI secret();

        /**
         * {@code file:} URL of our private RSA keys, a JWK set; each with a {@code kid}, and {@code alg} RSA-OAEP (or
         * RSA-OAEP-256, if FranceConnect is to use that): the first, and the next one during a rotation.
         */
        URI cles();
    }
}
