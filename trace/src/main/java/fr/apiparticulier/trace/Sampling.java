package fr.apiparticulier.trace;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

import io.opentelemetry.sdk.trace.samplers.Sampler;

/** Which calls are traced; a step is, if the one that it is within is. */
public final class Sampling {

    private Sampling() {
    }

    /**
     * Where strangers come in: they may name their trace, and have no say in whether it costs us anything.
     *
     * @param share of calls, from 0 to 1
     * @param perSecond at most so many begin in one second
     */
    public static Sampler ofStrangers(double share, int perSecond, Clock clock) {
        return ofStrangers(new Draw(share, perSecond, clock, () -> ThreadLocalRandom.current().nextDouble()));
    }

    static Sampler ofStrangers(Sampler draw) {
        return Sampler.parentBasedBuilder(draw).setRemoteParentSampled(draw).setRemoteParentNotSampled(draw).build();
    }

    /** Where the gateway alone asks: what it decided. */
    public static Sampler ofGateway() {
        return Sampler.parentBased(Sampler.alwaysOff());
    }
}
