package fr.apiparticulier.gateway.quota;

import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.kotlinx.lincheck.annotations.Operation;
import org.jetbrains.kotlinx.lincheck.strategy.managed.modelchecking.ModelCheckingOptions;
import org.junit.jupiter.api.Test;

/**
 * Whatever the interleaving of calls, of a second that passes and of logs that are forgotten: what each call is told is what
 * it would be told if they had come one after the other.
 */
public class CallLogsLincheckTest {

    private final Horloge horloge = new Horloge();
    private final CallLogs logs = new CallLogs(horloge);

    @Operation
    public String appel() {
        return logs.tryCalls("jeton", 2, 1).toString();
    }

    @Operation
    public String appelLent() {
        return logs.tryCalls("jeton", 1, 1).toString();
    }

    @Operation
    public String ensemble() {
        return logs.tryCalls("jeton", 3, 2).toString();
    }

    @Operation
    public String reste() {
        return logs.tryCalls("jeton", 3, 0).toString();
    }

    @Operation
    public void ailleurs() {
        logs.record("jeton", 1);
    }

    @Operation
    public void seconde() {
        horloge.avancer(1_000_001);
    }

    @Test
    void calls_inAnyInterleaving_areAsOneAfterTheOther() {
        LinChecker.check(CallLogsLincheckTest.class, new ModelCheckingOptions().iterations(8).invocationsPerIteration(100)
                .threads(2).actorsPerThread(3).actorsBefore(1).actorsAfter(1));
    }
}
