package fr.apiparticulier.provider.environnement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * Where this provider runs and what it is connected to. The framework's own properties are made from these in
 * {@code META-INF/microprofile-config.properties}; a name that is not here stops the start.
 */
@ConfigMapping(prefix = "particulier")
public interface EnvironnementConfig {

    /** {@code PRODUCTION} refuses fictional people; {@code BAC_A_SABLE} allows them. */
    @WithName("environnement")
    @WithDefault("PRODUCTION")
    Environnement nom();

    /** This provider's PostgreSQL database. */
    Base base();

    /** The one caller it serves. */
    Interne interne();

    /** How the journal of calls refers to people. */
    Recherche recherche();

    /** Encryption between the parts of this system. */
    Tls tls();

    /** A place with real people, or one with fictional people only. */
    enum Environnement {
        PRODUCTION,
        BAC_A_SABLE
    }

    /** This provider's PostgreSQL database. */
    interface Base {

        /** Host of PostgreSQL; where it is encrypted ({@code docs/tls.md}), the name in its certificate. */
        @WithDefault("127.0.0.1")
        String hote();

        /** Port of PostgreSQL. */
        @WithDefault("5432")
        int port();

        /** Name of the database, migrated at start. */
        String nom();

        /** Role that owns what is in it. */
        String utilisateur();

        /** Its password, a secret. */
        String motDePasse();
    }

    /** Encryption between the parts of this system. */
    interface Tls {

        /** Whether production refuses to speak in clear; false only where the network encrypts in its place. */
        @WithDefault("true")
        boolean exige();
    }

    /** The one caller it serves. */
    interface Interne {

        /** URL of the gateway's public keys (a JWK set); usually {@code file:}. */
        String cles();
    }

    /** How the journal of calls refers to people, so that a citizen can be told who asked about them. */
    interface Recherche {

        /**
         * {@code file:} URL of the search keys, secrets under which the journal refers to people. The same file at all providers,
         * and never at the gateway: a JWK set of {@code oct} keys with {@code kid}, {@code nbf} and 32 bytes or more; the newest
         * whose {@code nbf} is past writes ({@code docs/adr/0021}). No default, since a key that others know makes names of
         * references again.
         */
        String cles();
    }
}
