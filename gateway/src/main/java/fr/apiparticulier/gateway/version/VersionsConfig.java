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

    @WithParentName
    Map<Obsolete, End> versions();

    /** Days begin at midnight in metropolitan France. */
    interface End {

        /** From when on nobody should begin to use it; may be to come. */
        LocalDate depreciee();

        /** From when on it may not answer any more; not before {@link #depreciee}. */
        Optional<LocalDate> retiree();

        /** A page that says what to do. */
        Optional<URI> documentation();
    }
}
