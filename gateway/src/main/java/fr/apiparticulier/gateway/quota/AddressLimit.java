package fr.apiparticulier.gateway.quota;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.apiparticulier.gateway.provenance.ClientAddress;

/**
 * How often one address may call, in this replica: whoever guesses is slowed down here, before that costs anything. Windows
 * are aligned on the clock, as the public service's are. Only calls let through are counted.
 */
public final class AddressLimit {

    /** About 2 MB. Beyond, the addresses seen least are forgotten. */
    private static final int ADDRESSES = 20_000;

    /** @param counts of the windows that {@code numbers} say, in the order of the rules; neither ever changes */
    private record Usage(long[] numbers, int[] counts) {
    }

    /** At most so many in each window of that length. */
    public record Rule(int calls, Duration window) {

        private long number(long millis) {
            return millis / window.toMillis();
        }

        private long rest(long millis) {
            return window.toMillis() - millis % window.toMillis();
        }
    }

    private final Rule[] rules;
    private final Clock clock;
    private final Cache<String, Usage> usages;

    /** @param rules one at least; all of them hold */
    public AddressLimit(List<Rule> rules, Clock clock) {
        this.rules = rules.toArray(Rule[]::new);
        this.clock = clock;
        Duration longest = rules.stream().map(Rule::window).max(Duration::compareTo).orElseThrow();
        this.usages = Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterWrite(longest)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /**
     * @param address as {@link ClientAddress#counted(String)} says it
     * @return zero, and the call counts; or how long to wait for the next that may be let through
     */
    public Duration tryCall(String address) {
        long now = clock.millis();
        long[] wait = new long[1];
        usages.asMap().compute(address, (ignored, before) -> {
            Usage usage = at(now, before);
            wait[0] = wait(now, usage);
            return wait[0] > 0
                    ? usage
                    : new Usage(usage.numbers, Arrays.stream(usage.counts).map(count -> count + 1).toArray());
        });
        return Duration.ofMillis(wait[0]);
    }

    /** The windows of now, each with what was counted in it so far. */
    private Usage at(long now, Usage before) {
        Usage usage = new Usage(new long[rules.length], new int[rules.length]);
        for (int i = 0; i < rules.length; i++) {
            usage.numbers[i] = rules[i].number(now);
            usage.counts[i] = before != null && before.numbers[i] == usage.numbers[i] ? before.counts[i] : 0;
        }
        return usage;
    }

    private long wait(long now, Usage usage) {
        long wait = 0;
        for (int i = 0; i < rules.length; i++) {
            wait = usage.counts[i] < rules[i].calls ? wait : Math.max(wait, rules[i].rest(now));
        }
        return wait;
    }
}
