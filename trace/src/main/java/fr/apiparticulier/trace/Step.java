package fr.apiparticulier.trace;

import java.util.Locale;

import io.opentelemetry.api.trace.SpanKind;

/** The parts of a call that a trace shows: a span is one of these. */
public enum Step {
    /** All of a call for data, at the gateway. */
    APPEL(SpanKind.SERVER),
    /** One of several things that a call asks at once. */
    PART(SpanKind.INTERNAL),
    /** Who is calling, and whether it may: FranceConnect and the shared quota are in it. */
    ADMISSION(SpanKind.INTERNAL),
    /** One try at a provider. */
    FOURNISSEUR(SpanKind.CLIENT),
    /** Until the event of an answer is durable. */
    JOURNAL(SpanKind.CLIENT),
    /** All of a question, at its provider. */
    QUESTION(SpanKind.SERVER),
    /** Its reads of the provider's database, the wait for a connection in it. */
    LECTURE(SpanKind.CLIENT);

    private final SpanKind kind;

    Step(SpanKind kind) {
        this.kind = kind;
    }

    /** @return the span's name, as in {@code fournisseur} */
    public String mot() {
        return name().toLowerCase(Locale.ROOT);
    }

    SpanKind kind() {
        return kind;
    }
}
