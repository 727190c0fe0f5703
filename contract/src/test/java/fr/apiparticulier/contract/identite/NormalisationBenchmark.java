package fr.apiparticulier.contract.identite;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What it takes to bring a name into its one form, beside the expressions that one would write first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NormalisationBenchmark {

    private static final int NAMES = 8;
    private final String[] names = {"IMAGINAIRE", "Imaginaire", "d'Invention-Le Bœuf", "FICTIF", "DE LA FABLE",
            "Éloïse-Chimère",
            "jean fictif", "INVENTÉ"};

    @Setup
    public void same() {
        for (String name : names) {
            if (!Normalisation.cle(name).equals(naive(name))) {
                throw new IllegalStateException("the two read different things in " + name);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(NAMES)
    public void normalisation(Blackhole read) {
        for (String name : names) {
            read.consume(Normalisation.cle(name));
        }
    }

    @Benchmark
    @OperationsPerInvocation(NAMES)
    public void normalisationNaive(Blackhole read) {
        for (String name : names) {
            read.consume(naive(name));
        }
    }

    private static String naive(String name) {
        return Normalizer
                .normalize(name.toUpperCase(Locale.ROOT).replaceAll("Œ", "OE").replaceAll("Æ", "AE"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
