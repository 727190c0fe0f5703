package fr.apiparticulier.suite.canari;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hears every command that a Redis is given, with keys and values: the keys themselves are gone within seconds. */
final class Moniteur implements AutoCloseable {

    private final Queue<String> commandes = new ConcurrentLinkedQueue<>();
    private final Socket connexion;

    /** Returns when it hears. */
    Moniteur(int port) throws IOException {
        connexion = new Socket(InetAddress.getLoopbackAddress(), port);
        connexion.getOutputStream().write("MONITOR\r\n".getBytes(StandardCharsets.US_ASCII));
        BufferedReader lignes = new BufferedReader(new InputStreamReader(connexion.getInputStream(), StandardCharsets.UTF_8));
        if (!"+OK".equals(lignes.readLine())) {
            throw new IOException("Redis lets nobody listen");
        }
        Thread fil = new Thread(() -> ecouter(lignes), "redis-monitor");
        fil.setDaemon(true);
        fil.start();
    }

    private void ecouter(BufferedReader lignes) {
        try {
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                commandes.add(ligne);
            }
        } catch (IOException e) {
            // Closed: enough was heard.
        }
    }

    String commandes() {
        return String.join("\n", commandes);
    }

    @Override
    public void close() throws IOException {
        connexion.close();
    }
}
