package fr.apiparticulier.cnous.region;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** Which scholarships this provider may tell. */
@ConfigMapping(prefix = "particulier.bourse")
public interface BourseConfig {

    /** The régions whose scholarships are told, by BCN code; an empty value covers none of them, and leaves those of a Crous. */
    Optional<Set<Region>> regions();
}
