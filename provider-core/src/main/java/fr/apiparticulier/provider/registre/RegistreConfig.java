package fr.apiparticulier.provider.registre;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a registry keeps what it does not answer with. */
@ConfigMapping(prefix = "particulier.registre")
public interface RegistreConfig {

    /**
     * How long the generation before is kept after it was replaced, to go back to; then it is deleted within the hour, without
     * waiting for an import.
     */
    @WithDefault("7d")
    Duration conservation();
}
