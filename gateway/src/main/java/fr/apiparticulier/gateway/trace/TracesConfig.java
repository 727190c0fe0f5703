package fr.apiparticulier.gateway.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which calls are traced, once it is said where traces go ({@code docs/exploitation/traces-et-logs.md}). */
@ConfigMapping(prefix = "particulier.traces")
public interface TracesConfig {

    /**
     * Share of the calls that is traced, from 0 to 1, by chance: what the client says of it is not asked. One in a hundred shows
     * where time goes in minutes, and is some spans a second at 100 calls a second.
     */
    @WithDefault("0.01")
    double part();

    /** Most calls that are traced in one second, in each replica, however many come; some 1 KB for each of its five steps. */
    @WithDefault("20")
    int parSeconde();
}
