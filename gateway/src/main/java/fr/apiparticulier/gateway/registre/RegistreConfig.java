package fr.apiparticulier.gateway.registre;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about habilitations and tokens as this process knows them. */
@ConfigMapping(prefix = "particulier.habilitations")
public interface RegistreConfig {

    /**
     * {@code file:} URL of a file that only this process reads and writes: what it knew last, to start with while its database
     * is away; no contacts in it, and proven by an HMAC under {@code particulier.interne.cle}. Left out, it does not start to
     * serve before the database answers.
     */
    Optional<URI> copie();

    /**
     * How old that may be to start with: a token that was revoked since would serve again. A day is what it takes to mend a
     * database; the volume of a replica that was put away months ago is older.
     */
    @WithDefault("24h")
    Duration copieAgeMaximal();

    /**
     * How often the database is asked whether anything changed. A change is heard of at once; if that is lost, it takes
     * effect within this and one read, and 5 seconds are promised.
     */
    @WithDefault("2s")
    Duration periode();

    /**
     * How long the database may take for that question; then it counts as away. Twice that in silence, and a connection
     * is given up, be it before the first row of everything: a database that needs longer for that needs a longer one here.
     */
    @WithDefault("2s")
    Duration delai();

    /**
     * How often everything is read again though nothing changed, against whatever changed without being counted. So often is
     * the copy written, too, and no more often than it weighs: a second of work for a hundred thousand tokens.
     */
    @WithDefault("1m")
    Duration relecture();
}
