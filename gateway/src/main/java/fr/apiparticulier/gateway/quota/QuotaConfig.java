package fr.apiparticulier.gateway.quota;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about how often one may call. */
@ConfigMapping(prefix = "particulier.quota")
public interface QuotaConfig {

    /** Calls of one token in any second, over all versions and routes, where nothing else was granted; as published. */
    @WithDefault("20")
    int appelsParSeconde();

    /** Calls from one IP address in a minute, in one replica, before anything is looked at; as published. */
    @WithDefault("1000")
    int appelsParMinuteParAdresse();

    /** Where replicas share their counts, as in {@code redis://valkey:6379}; without it a replica counts by itself. */
    Optional<String> redis();

    /** How long Redis may take: ten times what it takes when it is well, and a tenth of what a client notices. */
    @WithDefault("20ms")
    Duration delaiRedis();

    /**
     * Among how many replicas the limit is divided while Redis is away: as many as run at most. Required with Redis: nobody but the
     * operator knows, and one too few opens the door by as much, when nobody looks.
     */
    OptionalInt repliques();
}
