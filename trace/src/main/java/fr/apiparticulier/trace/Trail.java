package fr.apiparticulier.trace;

import java.util.Optional;
import java.util.function.Function;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;

/**
 * One step of a call, while it goes on. A plain object that is handed on: it is no thread's and no context's, so that nothing
 * else can write into it. Where a call is not among those that are traced, it has a name at most, and costs nothing.
 */
public final class Trail {

    /** Where nothing is traced: it has not even a name. */
    public static final Trail NONE = new Trail(null, Span.getInvalid());

    /** The first version of the format, W3C Trace Context. */
    private static final String VERSION = "00";
    /** Nobody waited for it any more: a client that left, a deadline. */
    private static final String CANCELLED = "cancelled";

    private final Tracer tracer;
    private final Span span;

    Trail(Tracer tracer, Span span) {
        this.tracer = tracer;
        this.span = span;
    }

    /** @return a step within this one, that begins now, to be ended by {@link #end} */
    public Trail step(Step step) {
        if (!span.isRecording()) {
            return this;
        }
        return new Trail(tracer, tracer.spanBuilder(step.mot()).setSpanKind(step.kind())
                .setParent(Context.root().with(span)).startSpan());
    }

    /**
     * @param work given the step that it is
     * @return the same, as a step within this one that ends with it
     */
    public <T> Uni<T> during(Step step, Function<Trail, Uni<T>> work) {
        if (!span.isRecording()) {
            return work.apply(this);
        }
        return Uni.createFrom().deferred(() -> {
            Trail own = step(step);
            return Uni.createFrom().<T>deferred(() -> work.apply(own)).onTermination()
                    .invoke((item, failure, cancelled) -> {
                        if (cancelled) {
                            own.mark(Mark.OUTCOME, CANCELLED);
                        }
                        own.end(failure != null);
                    });
        });
    }

    /** @param word one of ours; anything else is left out */
    public Trail mark(Mark mark, String word) {
        if (span.isRecording() && Mark.isWord(word)) {
            span.setAttribute(mark.key(), word);
        }
        return this;
    }

    /**
     * Once; whatever comes after it is not heard.
     *
     * @param failed which is all that is said of it: what an exception says may quote a question
     */
    public void end(boolean failed) {
        if (failed) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** @return the trace, 32 hexadecimal digits; empty if there is none */
    public Optional<String> traceId() {
        return named().map(SpanContext::getTraceId);
    }

    /** @return this step, 16 hexadecimal digits; empty if there is none */
    public Optional<String> spanId() {
        return named().map(SpanContext::getSpanId);
    }

    /** @return what to send as {@link Tracing#HEADER} to whoever goes on; empty if there is nothing to go on with */
    public Optional<String> header() {
        return named().map(context -> String.join("-", VERSION, context.getTraceId(), context.getSpanId(),
                context.getTraceFlags().asHex()));
    }

    private Optional<SpanContext> named() {
        return Optional.of(span.getSpanContext()).filter(SpanContext::isValid);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
