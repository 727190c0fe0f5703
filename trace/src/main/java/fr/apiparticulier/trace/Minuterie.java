package fr.apiparticulier.trace;

import java.util.concurrent.ScheduledExecutorService;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.internal.ThreadExecutorMap;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Where it is watched that something comes in time: on the event loop that asks for it, which forgets a timer as soon as it is
 * cancelled. Mutiny's own scheduler is another thread, and keeps each until its time has come, with all that it was set for.
 */
public final class Minuterie {

    private Minuterie() {
    }

    /** @return that of this thread; Mutiny's own where it is no event loop */
    public static ScheduledExecutorService ici() {
        EventExecutor sienne = ThreadExecutorMap.currentExecutor();
        return sienne == null ? Infrastructure.getDefaultWorkerPool() : sienne;
    }
}
