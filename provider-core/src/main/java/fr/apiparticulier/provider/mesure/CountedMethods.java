package fr.apiparticulier.provider.mesure;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.config.MeterFilter;

/**
 * A caller may write any word as the method of a request, and a metric keeps every word it ever saw: what is no method of
 * HTTP is counted as {@code OTHER}, or a stranger fills the memory, and with whatever it likes.
 */
final class CountedMethods {

    private static final String TAG = "method";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE",
            "CONNECT");

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues(TAG, method -> METHODS.contains(method) ? method : OTHER);
    }
}
