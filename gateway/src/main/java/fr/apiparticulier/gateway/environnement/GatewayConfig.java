package fr.apiparticulier.gateway.environnement;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about this gateway. A name that is not here stops the start. */
@ConfigMapping(prefix = "particulier")
public interface GatewayConfig {

    /** {@code PRODUCTION} refuses what belongs to a sandbox; {@code BAC_A_SABLE} allows its issuer of tokens. */
    @WithDefault("PRODUCTION")
    Environnement environnement();

    /**
     * Where clients find this gateway, as in {@code https://particulier.example}, for {@code /api/pings}; else as each call came
     * in. Production requires it, with {@code https:}.
     */
    Optional<URI> adressePublique();

    /** The gateway's PostgreSQL database. */
    Base base();

    /** The tokens of client administrations. */
    Jetons jetons();

    /** The tokens this gateway signs for providers. */
    Interne interne();

    /** The public probes. */
    Ping ping();

    /** The list of communes. */
    Communes communes();

    /** Encryption between the parts of this system. */
    Tls tls();

    /** A place with real people, or one with fictional people only. */
    enum Environnement {
        PRODUCTION,
        BAC_A_SABLE
    }

    /** The gateway's PostgreSQL database. */
    interface Base {

        /** Host of PostgreSQL; where it is encrypted ({@code docs/tls.md}), the name in its certificate. */
        @WithDefault("127.0.0.1")
        String hote();

        /** Port of PostgreSQL. */
        @WithDefault("5432")
        int port();

        /** Name of the database; the gateway migrates it as soon as it is there. */
        String nom();

        /** Role that owns what is in it. */
        String utilisateur();

        /** Its password, a secret. */
        String motDePasse();
    }

    /** The tokens of client administrations. */
    interface Jetons {

        /**
         * {@code file:} URL of public keys of client tokens, a JWK set, trusted beside those that the database holds; read again
         * within seconds when the file changes.
         */
        Optional<String> cles();

        /**
         * {@code file:} URL of the operator's own key, 32 random bytes in base64url, which encrypts the private keys of the
         * database; without it this gateway issues no tokens.
         */
        Optional<URI> chiffrement();

        /**
         * How long after it was made a new key of ours signs: more than the 5 seconds within which every replica hears of it,
         * and trusts it.
         */
        @WithDefault("10s")
        Duration delaiSignature();

        /** How long a token may say that it lives: 18 months have 550 days at most, and clocks differ. */
        @WithDefault("551d")
        Duration dureeMaximale();

        /** The {@code iss} accepted. */
        String emetteur();

        /** The {@code aud} accepted. */
        String audience();
    }

    /** The tokens this gateway signs for providers. */
    interface Interne {

        /** {@code file:} URL of the private key for calls to providers, one JWK on the curve P-256 with a {@code kid}. */
        String cle();
    }

    /** The public probes. */
    interface Ping {

        /** How long a provider that answered a client or a probe is said to be there without being asked again. */
        @WithDefault("10s")
        Duration memoire();

        /**
         * How often each replica asks after each provider of its own accord: for the age of its data, and, where no client
         * asks, for whether it is there ({@code particulier_sondes_total}). Empty for never.
         */
        @WithDefault("30s")
        Optional<Duration> periode();
    }

    /** The list of communes, by which a birth commune given by its name gets its code. */
    interface Communes {

        /** {@code file:} URLs of the INSEE's lists of communes, as they are, in place of the one that ships; read at start. */
        Optional<List<String>> fichiers();
    }

    /** Encryption between the parts of this system. */
    interface Tls {

        /** Whether production refuses to speak in clear; false only where the network encrypts in its place. */
        @WithDefault("true")
        boolean exige();
    }
}
