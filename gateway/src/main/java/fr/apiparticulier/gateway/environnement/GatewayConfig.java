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

    /** {@code PRODUCTION} refuses what belongs to a sandbox. */
    @WithDefault("PRODUCTION")
    Environnement environnement();

    /** Where clients find this gateway, as in {@code https://particulier.example}; else as each call came in. */
    Optional<URI> adressePublique();

    Base base();

    Jetons jetons();

    Interne interne();

    Ping ping();

    Communes communes();

    Tls tls();

    /** A place with real people, or one with fictional people only. */
    enum Environnement {
        PRODUCTION,
        BAC_A_SABLE
    }

    /** The gateway's PostgreSQL database. */
    interface Base {

        @WithDefault("127.0.0.1")
        String hote();

        @WithDefault("5432")
        int port();

        String nom();

        String utilisateur();

        String motDePasse();
    }

    /** The tokens of client administrations. */
    interface Jetons {

        /**
         * {@code file:} URL of public keys, a JWK set, trusted beside those that the database holds; the file may change while
         * the gateway runs.
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

        /** {@code file:} URL of the private key, one JWK on the curve P-256 with a {@code kid}. */
        String cle();
    }

    /** The public probes. */
    interface Ping {

        /** How long a provider that was there is said to be there without being asked again. */
        @WithDefault("10s")
        Duration memoire();
    }

    /** The list of communes, by which a birth commune given by its name gets its code. */
    interface Communes {

        /** {@code file:} URLs of the INSEE's lists, which then stand for the one that ships; read at start. */
        Optional<List<String>> fichiers();
    }

    /** Encryption between the parts of this system. */
    interface Tls {

        /** Whether production refuses to speak in clear; false only where the network encrypts in its place. */
        @WithDefault("true")
        boolean exige();
    }
}
