package fr.apiparticulier.gateway.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How often one address may have tokens introspected: whoever guesses tokens is slowed down here. Windows are aligned on
 * the clock, as the public service's are. Only calls let through are counted.
 */
final class IntrospectionLimit {

    /** About 2 MB. Beyond, the addresses seen least are forgotten. */
    private static final int ADDRESSES = 20_000;

    /** @param counts of the windows that {@code numbers} say, in the order of the rules */
    private record Usage(List<Long> numbers, List<Integer> counts) {
    }

    /** At most so many in each window of that length. */
    record Rule(int calls, Duration window) {

        private long number(long millis) {
            return millis / window.toMillis();
        }

        private long rest(long millis) {
            return window.toMillis() - millis % window.toMillis();
        }
    }

    private final List<Rule> rules;
    private final Clock clock;
    private final Cache<String, Usage> usages;

    IntrospectionLimit(List<Rule> rules, Clock clock) {
        this.rules = List.copyOf(rules);
        this.clock = clock;
        Duration longest = rules.stream().map(Rule::window).max(Duration::compareTo).orElseThrow();
        this.usages = Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterWrite(longest)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** @return zero, and the call counts; or how long to wait for the next that may be let through */
    Duration tryCall(String address) {
        long now = clock.millis();
        long[] wait = new long[1];
        usages.asMap().compute(address, (ignored, before) -> {
            Usage usage = at(now, before);
            wait[0] = wait(now, usage);
            return wait[0] > 0 ? usage : new Usage(usage.numbers, usage.counts.stream().map(count -> count + 1).toList());
        });
        return Duration.ofMillis(wait[0]);
    }

    /** The windows of now, each with what was counted in it so far. */
    private Usage at(long now, Usage before) {
        List<Long> numbers = rules.stream().map(rule -> rule.number(now)).toList();
        return new Usage(numbers, IntStream.range(0, rules.size())
                .map(i -> before != null && before.numbers.get(i).equals(numbers.get(i)) ? before.counts.get(i) : 0)
                .boxed().toList());
    }

    private long wait(long now, Usage usage) {
        return IntStream.range(0, rules.size())
                .filter(i -> usage.counts.get(i) >= rules.get(i).calls)
                .mapToLong(i -> rules.get(i).rest(now)).max().orElse(0);
    }
}
