package fr.apiparticulier.gateway.quota;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import fr.apiparticulier.gateway.call.Usage;

/** What it takes to count a call of one token among many, beside the log that looks at every call it remembers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LimiterBenchmark {

    private static final int LIMIT = 20;

    @Param({"1", "10000"})
    public int tokens;

    private final LongSupplier clock = () -> TimeUnit.NANOSECONDS.toMicros(System.nanoTime());
    private final CallLogs logs = new CallLogs(clock);
    private final Map<String, NaiveLog> naive = new ConcurrentHashMap<>();
    private String[] keys;

    @Setup
    public void keys() {
        keys = IntStream.range(0, tokens).mapToObj(number -> Quota.key("fictional-" + number)).toArray(String[]::new);
    }

    private String key() {
        return keys[ThreadLocalRandom.current().nextInt(keys.length)];
    }

    @Benchmark
    public Usage limiter() {
        return logs.tryCalls(key(), LIMIT, 1);
    }

    @Benchmark
    public Usage limiterNaive() {
        NaiveLog log = naive.computeIfAbsent(key(), absent -> new NaiveLog(clock));
        synchronized (log) {
            return log.tryCalls(LIMIT, 1);
        }
    }
}
