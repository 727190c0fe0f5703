package fr.apiparticulier.trace;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;

/**
 * A share of all calls by chance, and never more than so many in a second. The usual way, by the trace's id, would leave the
 * choice to whoever names the trace.
 */
final class Draw implements Sampler {

    private record Second(long number, int begun) {
    }

    private final AtomicReference<Second> current = new AtomicReference<>(new Second(0, 0));
    private final double share;
    private final int perSecond;
    private final Clock clock;
    private final DoubleSupplier chance;

    /** @param chance from 0 to below 1 */
    Draw(double share, int perSecond, Clock clock, DoubleSupplier chance) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share: %s (expected: 0 to 1)".formatted(share));
        }
        if (perSecond < 0) {
            throw new IllegalArgumentException("perSecond: %d (expected: >= 0)".formatted(perSecond));
        }
        this.share = share;
        this.perSecond = perSecond;
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public SamplingResult shouldSample(Context parent, String traceId, String name, SpanKind kind, Attributes attributes,
            List<LinkData> links) {
        return chance.getAsDouble() < share && take() ? SamplingResult.recordAndSample() : SamplingResult.drop();
    }

    private boolean take() {
        long now = TimeUnit.MILLISECONDS.toSeconds(clock.millis());
        Second before = current.getAndUpdate(last -> new Second(now, Math.min(perSecond, begun(last, now) + 1)));
        return begun(before, now) < perSecond;
    }

    private static int begun(Second last, long now) {
        return last.number == now ? last.begun : 0;
    }

    @Override
    public String getDescription() {
        return "Draw{%s, %d/s}".formatted(share, perSecond);
    }
}
