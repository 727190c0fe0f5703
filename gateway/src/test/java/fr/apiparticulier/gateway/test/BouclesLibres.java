package fr.apiparticulier.gateway.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/**
 * Fails each test while which an event loop stood still: all calls of that loop stood with it. Vert.x watches, and tells its log;
 * {@link PasserelleTestResource} has it watch more closely than it does by itself.
 */
public final class BouclesLibres implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    private static final Queue<String> BLOQUEES = new ConcurrentLinkedQueue<>();
    /** Kept, or its handler is lost with it. */
    private static final Logger VERTX = Logger.getLogger("io.vertx.core.impl.BlockedThreadChecker");

    static {
        VERTX.addHandler(new Handler() {
            @Override
            public void publish(LogRecord dit) {
                BLOQUEES.add(dit.getMessage());
            }

            @Override
            public void flush() {
                // Nothing waits here.
            }

            @Override
            public void close() {
                // Nor is anything open.
            }
        });
    }

    /** @return whether Vert.x has said something that nobody has asked for */
    static boolean ontEteDites() {
        return !BLOQUEES.isEmpty();
    }

    /** @return what Vert.x has said since it was asked last */
    static List<String> prendre() {
        List<String> bloquees = new ArrayList<>();
        for (String une = BLOQUEES.poll(); une != null; une = BLOQUEES.poll()) {
            bloquees.add(une);
        }
        return bloquees;
    }

    /** A start, when all is loaded for the first time, is no call. */
    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        prendre();
    }

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        List<String> bloquees = prendre();
        if (!bloquees.isEmpty()) {
            throw new AssertionError("an event loop stood still: " + bloquees);
        }
    }
}
