package fr.apiparticulier.provider.registre;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a registry is imported. */
@ConfigMapping(prefix = "particulier.import")
public interface ImportConfig {

    /**
     * How many of a file's records may be wrong and left out, per cent; beyond that the file is refused and the registry stays
     * as it was. Of a YAML file none may be.
     */
    @WithDefault("1")
    double rejets();
}
