package fr.apiparticulier.gateway.franceconnect;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about FranceConnect. */
@ConfigMapping(prefix = "particulier.france-connect")
public interface FranceConnectConfig {

    /** Left out, and FranceConnect tokens are refused; or all of it. */
    Optional<Acces> acces();

    /** How long FranceConnect may take. */
    @WithDefault("5s")
    Duration delai();

    /** Introspections in flight. */
    @WithDefault("32")
    int simultanes();

    /** How long an answer is kept at most; never longer than its token lives. */
    @WithDefault("60s")
    Duration memoire();

    /** Introspections from one IP address in a minute. */
    @WithDefault("30")
    int parMinute();

    /** Introspections from one IP address in an hour. */
    @WithDefault("600")
    int parHeure();

    /** Our access to FranceConnect, as agreed with it. */
    interface Acces {

        /** Where tokens are introspected. */
        URI introspection();

        /** FranceConnect's public signature keys, a JWK set. */
        URI signatures();

        /** The {@code iss} of its answers. */
        String emetteur();

        /** The {@code client_id} it gave us, also the {@code aud} of its answers. */
        String client();

        /** {@code file:} URL of the {@code client_secret}. */
        URI secret();

        /**
         * {@code file:} URL of our private RSA keys, a JWK set; each with a {@code kid}, and {@code alg} RSA-OAEP (or
         * RSA-OAEP-256, if FranceConnect is to use that).
         */
        URI cles();
    }
}
