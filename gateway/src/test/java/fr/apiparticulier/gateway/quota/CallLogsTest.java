package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CallLogsTest {

    private final Horloge horloge = new Horloge();
    private final CallLogs logs = new CallLogs(horloge);

    @Test
    void tokens_doNotShare() {
        assertThat(logs.tryCalls("un", 1, 1).admitted()).isTrue();
        assertThat(logs.tryCalls("autre", 1, 1).admitted()).isTrue();
        assertThat(logs.tryCalls("un", 1, 1).admitted()).isFalse();
    }

    @Test
    void token_idle_isForgotten_andOneWithALiveWindowNever() {
        for (int i = 0; i < 10_000; i++) {
            logs.tryCalls("jeton-" + i, 1, 1);
        }
        horloge.avancer(600_000);
        assertThat(logs.tryCalls("vivant", 1, 1).admitted()).isTrue();
        horloge.avancer(600_000);
        assertThat(logs.tryCalls("vivant", 1, 1).admitted()).isFalse();
        assertThat(logs.size()).isEqualTo(1);
    }

    @Test
    void tokens_areForgotten_afterTheClockHasGoneBack() {
        logs.tryCalls("ancien", 1, 1);
        horloge.avancer(-3_600_000_000L);
        logs.tryCalls("autre", 1, 1);
        horloge.avancer(1_000_001);
        logs.tryCalls("autre", 1, 1);
        horloge.avancer(1_000_001);
        logs.tryCalls("autre", 1, 1);
        assertThat(logs.size()).isEqualTo(1);
    }

    private long passent(String jeton, int appels) {
        return logs.tryCalls(jeton, 20, appels).admitted() ? appels : 0;
    }

    /** Time moves on while many call and logs are forgotten: what is let through in any second is the limit at most. */
    @Test
    void calls_ofManyThreads_keepThePromise() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int seconde = 0; seconde < 200; seconde++) {
                List<Future<Long>> passes = IntStream.range(0, 8).mapToObj(n -> threads.submit(() -> {
                    Random hasard = new Random(n);
                    return IntStream.range(0, 40).mapToLong(i -> passent(hasard.nextBoolean() ? "un" : "deux",
                            1 + hasard.nextInt(3))).sum();
                })).toList();
                long somme = 0;
                for (Future<Long> passe : passes) {
                    somme += passe.get();
                }
                for (int i = 0; i < 20; i++) {
                    somme += passent("un", 1) + passent("deux", 1);
                }
                assertThat(somme).isEqualTo(40);
                horloge.avancer(1_000_001);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
