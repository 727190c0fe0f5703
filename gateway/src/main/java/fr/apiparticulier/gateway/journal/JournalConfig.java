package fr.apiparticulier.gateway.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The journal of calls. */
@ConfigMapping(prefix = "particulier.journal")
public interface JournalConfig {

    /**
     * {@code file:} URL of the operator's key that signs the journal's anchors, one private P-256 JWK with a {@code kid}; see
     * {@code docs/journal.md}. Production requires it.
     */
    Optional<String> cle();

    /**
     * {@code file:} URL of the public keys that signed before it, a JWK set: what nobody known signed is not purged. Left out,
     * what they signed stays for {@link #conservation} once more.
     */
    Optional<String> anciennesCles();

    /**
     * A directory of a volume that outlives this process, one for each replica: where events wait while the database is away.
     * Left out, no data leaves while it is.
     */
    Optional<Path> spool();

    /** As much as may wait there: 64 MB are some 50,000 calls with data. Beyond, answers are refused. */
    @WithDefault("64M")
    MemorySize spoolMax();

    /** Calls that wait for their event to be written at most; beyond, answers are refused. Some seconds of the busiest hour. */
    @WithDefault("10000")
    int attente();

    /** Events in one commit at most: what the database writes in some ten milliseconds. */
    @WithDefault("500")
    int lot();

    /** How long a commit may take before the spool takes over; a client waits this long at most. */
    @WithDefault("2s")
    Duration delai();

    /**
     * Calls without a proven token that leave an event of their own, of a minute and a process: enough to see who tries what,
     * and some 30 GB in a year of nothing else. As many of calls with a token that is not admitted, and of calls beyond the
     * quota. The others are counted.
     */
    @WithDefault("60")
    int inconnus();

    /** How long events are kept: P12M, what the CNIL asks of journals of access at most without a reason. A month at least. */
    @WithDefault("P12M")
    Period conservation();
}
