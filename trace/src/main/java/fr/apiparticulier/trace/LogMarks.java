package fr.apiparticulier.trace;

import io.smallrye.common.vertx.VertxContext;
import org.jboss.logging.MDC;

/**
 * What a line of the log says of the request it was written for. It goes with the request from thread to thread, and ends with
 * it; where a thread serves nobody, nothing is kept.
 */
public final class LogMarks {

    private static final String REQUEST = "requestId";
    private static final String TRACE = "traceId";
    private static final String SPAN = "spanId";

    private LogMarks() {
    }

    /** @param id of the form of one, so that no header of a stranger's stands in the log as it came */
    public static void request(String id) {
        put(REQUEST, id);
    }

    public static void trace(Trail trail) {
        trail.traceId().ifPresent(id -> put(TRACE, id));
        trail.spanId().ifPresent(id -> put(SPAN, id));
    }

    private static void put(String name, String value) {
        if (VertxContext.isOnDuplicatedContext()) {
            MDC.put(name, value);
        }
    }
}
