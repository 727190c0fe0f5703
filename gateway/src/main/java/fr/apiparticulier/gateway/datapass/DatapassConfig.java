package fr.apiparticulier.gateway.datapass;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about DataPass, the desk that decides on applications. */
@ConfigMapping(prefix = "particulier.datapass")
public interface DatapassConfig {

    /**
     * {@code file:} URLs of the secrets that DataPass may sign with, each a text; two while one replaces the other. Read at
     * start. Left out, there is no webhook.
     */
    Optional<List<URI>> secret();

    /** How old an event of DataPass may be: it says it again for days if we do not answer. */
    @WithDefault("7d")
    Duration fenetre();

    /** How long a token that was decided on waits for the operator who hands it over: holidays included. */
    @WithDefault("30d")
    Duration retrait();
}
