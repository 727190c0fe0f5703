package fr.apiparticulier.gateway.edge;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * A metric keeps every word it ever saw, and a stranger may write any word as the method of a request and as its address: what is
 * no method of HTTP is counted as {@code OTHER}, and addresses are not counted, since some are refused or answered before their
 * route is looked for. Else a stranger fills the memory, and with whatever it likes. Calls for data have a metric of their own,
 * with their route. Where a tag of this name is another library's, as in the breakers' metrics, it is no stranger's.
 */
final class CountedRequests {

    private static final String HTTP = "http.";
    private static final String SERVER = "http.server.requests";
    private static final String METHOD = "method";
    private static final String ADDRESS = "uri";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE",
            "CONNECT");

    @Produces
    @Singleton
    MeterFilter requests() {
        MeterFilter known = MeterFilter.replaceTagValues(METHOD, method -> METHODS.contains(method) ? method : OTHER);
        MeterFilter nowhere = MeterFilter.ignoreTags(ADDRESS);
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                Meter.Id counted = id.getName().startsWith(HTTP) ? known.map(id) : id;
                return id.getName().equals(SERVER) ? nowhere.map(counted) : counted;
            }
        };
    }
}
