package fr.apiparticulier.gateway.version;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** When versions end. What is not named here is not said to end. */
@ConfigMapping(prefix = "particulier.versions")
public interface VersionsConfig {

    /** By version, as in {@code v3-etudiant-boursier}. */
    @WithParentName
    Map<Obsolete, End> versions();

    /** Days begin at midnight in metropolitan France. */
    interface End {

        /** From when on nobody should begin to use it, said in {@code Deprecation}; may be to come. */
        LocalDate depreciee();

        /** When it ends, said in {@code Sunset}: it may not answer any more; not before {@link #depreciee}. */
        Optional<LocalDate> retiree();

        /** A page that says what to do, linked by {@code Link}. */
        Optional<URI> documentation();
    }
}
