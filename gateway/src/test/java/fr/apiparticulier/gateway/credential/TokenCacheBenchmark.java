package fr.apiparticulier.gateway.credential;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.jose4j.lang.JoseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.test.Jetons;

/** What it takes to know a token that was verified, beside verifying it each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TokenCacheBenchmark {

    private String token;
    private TrustedKeys trusted;
    private Verification verification;

    @Setup
    public void verified() throws JoseException {
        GatewayConfig config = new SmallRyeConfigBuilder().withMapping(GatewayConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(Map.of(
                        "particulier.jetons.emetteur", "https://bac-a-sable.api-particulier.invalid",
                        "particulier.jetons.audience", "api-particulier", "particulier.interne.cle", "file:///y",
                        "particulier.base.nom", "n", "particulier.base.utilisateur", "u", "particulier.base.mot-de-passe", "m"),
                        "benchmark", 100))
                .build().getConfigMapping(GatewayConfig.class);
        Clock clock = Clock.systemUTC();
        token = Jetons.ADMINISTRATIONS.jeton();
        trusted = new TrustedKeys(PublicKeys.ofSet(Jetons.ensemble(Jetons.ADMINISTRATIONS)), List.of(), clock);
        verification = new Verification(config, clock);
        trusted.keep(Credentials.digest(token), Header.read(token).orElseThrow().kid(), tokenNaive());
    }

    @Benchmark
    public Optional<Credential> tokenKnown() {
        return trusted.known(Credentials.digest(token));
    }

    @Benchmark
    public Credential tokenNaive() {
        return verification.verify(token, trusted.key(Header.read(token).orElseThrow().kid()).orElseThrow());
    }
}
