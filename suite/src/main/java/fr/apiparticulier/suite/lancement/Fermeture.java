package fr.apiparticulier.suite.lancement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * What is open, closed once and in reverse order; also when the JVM is told to stop, at whatever point of the start that
 * happens.
 */
final class Fermeture implements AutoCloseable {

    private final Deque<AutoCloseable> ouverts = new ArrayDeque<>();
    private final Thread crochet = new Thread(this::close, "arret");
    private boolean fermee;

    Fermeture() {
        Runtime.getRuntime().addShutdownHook(crochet);
    }

    /** Opens, unless it is closed already; a close that comes meanwhile waits, so that nothing slips away from it. */
    synchronized <T extends AutoCloseable> T ouvrir(Callable<T> ouverture) throws Exception {
        if (fermee) {
            throw new InterruptedException("the suite is being stopped");
        }
        T ouvert = ouverture.call();
        ouverts.push(ouvert);
        return ouvert;
    }

    @Override
    public synchronized void close() {
        if (fermee) {
            return;
        }
        fermee = true;
        while (!ouverts.isEmpty()) {
            try {
                ouverts.pop().close();
            } catch (Exception e) {
                // The others are to be closed all the same.
            }
        }
        try {
            Runtime.getRuntime().removeShutdownHook(crochet);
        } catch (IllegalStateException e) {
            // We are that hook, or run beside it.
        }
    }

    synchronized boolean fermee() {
        return fermee;
    }
}
