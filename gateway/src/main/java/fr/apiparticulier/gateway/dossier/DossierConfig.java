package fr.apiparticulier.gateway.dossier;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Several resources asked by one request. */
@ConfigMapping(prefix = "particulier.dossier")
public interface DossierConfig {

    /** How long a client waits at most, unless it prefers less: what somebody at a counter bears. */
    @WithDefault("5s")
    Duration delai();

    /** The share of what is left of it that providers have: the rest is for journal, mask and network. */
    @WithDefault("0.85")
    double part();
}
