package fr.apiparticulier.cnous;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Two régions are covered here, so that the others can be seen not to be. */
public final class RegionsDuTest implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("particulier.bourse.regions", "11,12");
    }

    @Override
    public void stop() {
    }
}
