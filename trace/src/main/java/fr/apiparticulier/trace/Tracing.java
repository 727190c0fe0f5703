package fr.apiparticulier.trace;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;

/** Begins to trace what comes in. */
@Singleton
public class Tracing {

    /**
     * Of W3C Trace Context, and all that is read and passed on of it: {@code tracestate} and {@code baggage} hold whatever
     * somebody wrote into them.
     */
    public static final String HEADER = "traceparent";

    private static final TextMapGetter<String> ONE_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String value) {
            return List.of(HEADER);
        }

        @Override
        public String get(String value, String name) {
            return HEADER.equals(name) ? value : null;
        }
    };

    private final Optional<Tracer> tracer;

    @Inject
    Tracing(Recorder recorder) {
        this(recorder.tracer());
    }

    /** @param tracer empty: then nothing is begun, and a stranger's word of what to trace is not passed on either */
    Tracing(Optional<Tracer> tracer) {
        this.tracer = tracer;
    }

    /**
     * @param header as the caller wrote it; null if it did not. What is none is passed over, as the standard says
     * @return the first step of this process, in the caller's trace if it named one
     */
    public Trail begin(Step step, String header) {
        return tracer.map(own -> new Trail(own,
                own.spanBuilder(step.mot()).setSpanKind(step.kind()).setParent(caller(header)).startSpan())).orElse(Trail.NONE);
    }

    private static Context caller(String header) {
        return header == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), header, ONE_HEADER);
    }
}
