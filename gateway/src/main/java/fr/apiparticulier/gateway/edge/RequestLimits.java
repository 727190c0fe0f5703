package fr.apiparticulier.gateway.edge;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What one request may be.
 *
 * @param line of the request line, bytes
 * @param head of all its header lines, bytes
 * @param headers how many
 * @param body bytes
 * @param headDelay from its first byte to the end of its head
 * @param bodyDelay from there to the end of its body
 */
record RequestLimits(int line, int head, int headers, long body, Duration headDelay, Duration bodyDelay) {

    private static final String SERVER = "quarkus.http.limits.";

    /**
     * The server's own limits, and ours beside them. Servers are made before beans are.
     *
     * @return empty outside the application, where a test has a Vert.x of its own
     */
    static Optional<RequestLimits> configured() {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        try {
            return Optional.of(read(config, config.getConfigMapping(ConnexionsConfig.class)));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static RequestLimits read(SmallRyeConfig config, ConnexionsConfig ours) {
        return new RequestLimits(config.getValue(SERVER + "max-initial-line-length", Integer.class),
                Math.toIntExact(config.getValue(SERVER + "max-header-size", MemorySize.class).asLongValue()), ours.entetes(),
                config.getValue(SERVER + "max-body-size", MemorySize.class).asLongValue(), ours.delaiEntetes(),
                ours.delaiCorps());
    }
}
