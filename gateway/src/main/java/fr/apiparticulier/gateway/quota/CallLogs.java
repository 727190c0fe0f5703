package fr.apiparticulier.gateway.quota;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import fr.apiparticulier.gateway.call.Usage;

/**
 * The logs of the tokens that called this process in the last two seconds, which bounds them: at 5,000 calls a second, each
 * by another token, about 5 MB. A log is forgotten once nothing counts in it, never before.
 */
final class CallLogs {

    private final Map<String, RingLog> logs = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private final AtomicLong nextSweep;

    /** @param clock microseconds from any origin; a monotonic one, or what it jumps ahead is time that passed */
    CallLogs(LongSupplier clock) {
        this.clock = clock;
        this.nextSweep = new AtomicLong(clock.getAsLong() + CallLog.WINDOW);
    }

    /** @return what became of calls made at once, as {@link CallLog#tryCalls} says it; they count if they were let through */
    Usage tryCalls(String key, int limit, int calls) {
        sweep();
        Usage[] usage = new Usage[1];
        onLog(key, log -> (usage[0] = log.tryCalls(limit, calls)) != null);
        return usage[0];
    }

    /** Calls that were let through elsewhere count here too. */
    void record(String key, int calls) {
        sweep();
        onLog(key, log -> log.record(calls));
    }

    int size() {
        return logs.size();
    }

    /** Now and then one call does this for all, instead of a timer. */
    private void sweep() {
        long due = nextSweep.get();
        long now = clock.getAsLong();
        // After a step back of the clock the next sweep is far away; not farther than a window.
        boolean isDue = now >= due || due - now > CallLog.WINDOW;
        if (isDue && nextSweep.compareAndSet(due, now + CallLog.WINDOW)) {
            logs.forEach(this::forgetIfIdle);
        }
    }

    private void forgetIfIdle(String key, RingLog log) {
        if (log.end()) {
            logs.remove(key, log);
        }
    }

    /** @param use whether it could be done; not on a log that has ended meanwhile */
    private void onLog(String key, Predicate<RingLog> use) {
        RingLog log = logs.get(key);
        while (log == null || !use.test(log)) {
            if (log != null) {
                logs.remove(key, log);
            }
            log = logs.computeIfAbsent(key, absent -> new RingLog(clock));
        }
    }
}
