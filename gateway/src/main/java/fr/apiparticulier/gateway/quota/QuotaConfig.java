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

    /**
     * Calls from one IP address in a minute of the clock, in each replica, before anything of them is read; as published. Pings
     * are free.
     */
    @WithDefault("1000")
    int appelsParMinuteParAdresse();

    /**
     * Redis or Valkey where replicas share their counts, as in {@code redis://valkey:6379}; without it a replica counts by
     * itself. {@code quarkus.redis.*} for TLS, passwords, sentinels.
     */
    Optional<String> redis();

    /**
     * How long Redis may take: ten times what it takes when it is well, and a tenth of what a client notices. Beyond, a replica
     * enforces its share alone ({@code particulier_quota_local} is 1).
     */
    @WithDefault("20ms")
    Duration delaiRedis();

    /**
     * Among how many replicas the limit is divided while Redis is away: as many as run at most. Required with Redis: nobody but the
     * operator knows, and one too few opens the door by as much, when nobody looks. A dossier of more resources than such a share
     * (20 / 4: five) is refused (429) for as long as Redis is away, however long its client waits; the same resources one by one
     * are not.
     */
    OptionalInt repliques();
}
