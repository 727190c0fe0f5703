package fr.apiparticulier.suite.lancement.processus;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** TCP ports of the loopback. */
public final class Ports {

    /** Below those that the system hands to outgoing calls, which could take one between our look and the service's start. */
    private static final int PREMIER = 20_000;
    private static final int DERNIER = 32_000;

    private static final Random HASARD = new Random();
    private static final Set<Integer> DONNES = ConcurrentHashMap.newKeySet();

    private Ports() {
    }

    /** @return a port on which nobody listens, never the same twice in this JVM */
    public static int libre() {
        return HASARD.ints(PREMIER, DERNIER).filter(port -> estLibre(port) && DONNES.add(port)).findFirst().orElseThrow();
    }

    public static boolean estLibre(int port) {
        try (ServerSocket essai = new ServerSocket()) {
            essai.setReuseAddress(true);
            essai.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
