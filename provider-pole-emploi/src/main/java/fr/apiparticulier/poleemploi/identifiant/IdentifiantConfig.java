package fr.apiparticulier.poleemploi.identifiant;

import io.smallrye.config.ConfigMapping;

/** The key under which identifiers are turned into what the database holds. */
@ConfigMapping(prefix = "particulier.identifiant")
public interface IdentifiantConfig {

    /**
     * A secret, base64 of at least 32 bytes: {@code openssl rand -base64 32}. It has no default; with another key, everything is
     * to be imported again.
     */
    String cle();
}
