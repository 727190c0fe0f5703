package fr.apiparticulier.gateway.quota;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

import fr.apiparticulier.gateway.call.Usage;

/** Looks at every call it remembers, again and again: slow, and plainly right. */
final class NaiveLog implements CallLog {

    private final LongSupplier clock;
    private List<Long> calls = new ArrayList<>();

    NaiveLog(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public Usage tryCalls(int limit, int atOnce) {
        long now = clock.getAsLong();
        long ahead = calls.stream().mapToLong(call -> call - now).max().orElse(0);
        if (ahead > 0) {
            calls = new ArrayList<>(calls.stream().map(call -> call - ahead).toList());
        }
        // What is gone stays so, wherever the clock goes.
        calls.removeIf(call -> call < now - WINDOW);
        long wait = 0;
        while (counted(now + wait) + atOnce > limit) {
            long instant = now + wait;
            wait = calls.stream().filter(call -> call >= instant - WINDOW).mapToLong(call -> call).min().orElseThrow()
                    + WINDOW + 1 - now;
        }
        if (wait == 0) {
            calls.addAll(Collections.nCopies(atOnce, now));
        }
        return new Usage(limit, (int) Math.max(0, limit - counted(now)),
                Duration.of(calls.isEmpty() ? 0 : calls.get(calls.size() - 1) + WINDOW + 1 - now, ChronoUnit.MICROS),
                Duration.of(wait, ChronoUnit.MICROS));
    }

    private long counted(long now) {
        return calls.stream().filter(call -> call >= now - WINDOW).count();
    }
}
