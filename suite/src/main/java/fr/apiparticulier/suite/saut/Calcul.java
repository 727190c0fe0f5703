package fr.apiparticulier.suite.saut;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What processes have computed since they were started, their children's included. */
final class Calcul {

    private Calcul() {
    }

    /** @return CPU time, user's and system's, in steps of the system's clock (10 ms as a rule) */
    static Duration de(List<ProcessHandle> processus) {
        return processus.stream().flatMap(un -> Stream.concat(Stream.of(un), un.descendants())).distinct()
                .map(un -> un.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
    }
}
