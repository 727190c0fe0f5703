package fr.apiparticulier.gateway.cache;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept of providers' answers, in this process alone and never on a disk. */
@ConfigMapping(prefix = "particulier.cache")
public interface CacheConfig {

    /** How long answers of the CNAF about family benefits are kept, as the public contract says; {@code 0s} keeps none. */
    @WithDefault("1h")
    Duration duree();

    /** How long a quotient familial is kept, which changes once a month; {@code 0s} keeps none. */
    @WithDefault("24h")
    Duration quotientFamilial();

    /**
     * How old may be what is known of the provider's registry when a kept answer is given: an import shows after this long at
     * most. {@code 0s} asks before each.
     */
    @WithDefault("2s")
    Duration verification();

    /** About what all of it may weigh in memory, for each provider of which any is kept: some ten thousand families. */
    @WithDefault("64M")
    MemorySize memoire();
}
