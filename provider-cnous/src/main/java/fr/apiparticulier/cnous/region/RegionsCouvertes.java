package fr.apiparticulier.cnous.region;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Says of a scholarship's région whether it is covered. */
@ApplicationScoped
public class RegionsCouvertes {

    private final Set<Region> regions;

    RegionsCouvertes(BourseConfig config) {
        this.regions = config.regions().map(Set::copyOf).orElse(Set.of());
    }

    /** @param region null for a scholarship of a Crous, which is covered everywhere */
    public boolean couvrent(Region region) {
        return region == null || regions.contains(region);
    }
}
