package fr.apiparticulier.gateway.edge;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * A client may write any word as the method of a request, and a metric keeps every word it ever saw: what is no method of
 * HTTP is counted as {@code OTHER}, or a stranger fills the memory, and with whatever it likes. Where a tag of this name is
 * another library's, as in the breakers' metrics, it is no stranger's.
 */
final class CountedMethods {

    private static final String HTTP = "http.";
    private static final String TAG = "method";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE",
            "CONNECT");

    @Produces
    @Singleton
    MeterFilter methods() {
        MeterFilter known = MeterFilter.replaceTagValues(TAG, method -> METHODS.contains(method) ? method : OTHER);
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith(HTTP) ? known.map(id) : id;
            }
        };
    }
}
