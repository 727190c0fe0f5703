package fr.apiparticulier.gateway.test;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A provider that writes what it likes on its socket, byte by byte, and counts who is still connected. */
public final class Hostile {

    public static final Hostile UNIQUE = new Hostile();

    /** The property that holds its address. */
    public static final String ADRESSE = "essai.hostile";

    /** What becomes of one question. */
    public interface Conduite {
        /** Whatever it throws ends the connection. */
        void repondre(Socket socket) throws Exception;
    }

    private final ServerSocket server;
    private final AtomicInteger ouvertes = new AtomicInteger();
    private final AtomicInteger occupees = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicLong ecrits = new AtomicLong();
    private volatile Conduite conduite;

    private Hostile() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lancer(() -> {
            while (true) {
                Socket socket = server.accept();
                lancer(() -> servir(socket));
            }
        });
    }

    private interface Tache {
        void faire() throws IOException;
    }

    private static void lancer(Tache tache) {
        Thread thread = new Thread(() -> {
            try {
                tache.faire();
            } catch (IOException e) {
                // Somebody hung up.
            }
        }, "hostile");
        thread.setDaemon(true);
        thread.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    public void seConduit(Conduite conduite) {
        this.conduite = conduite;
        questions.set(0);
        ecrits.set(0);
    }

    public int ouvertes() {
        return ouvertes.get();
    }

    /** @return connections on which a question is not over: answered to its end, or hung up on */
    public int occupees() {
        return occupees.get();
    }

    public int questions() {
        return questions.get();
    }

    /** @return bytes that the operating system took from it, some of which may lie in a buffer still */
    public long ecrits() {
        return ecrits.get();
    }

    public void ecrire(Socket socket, byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        socket.getOutputStream().flush();
        ecrits.addAndGet(octets.length);
    }

    public void ecrire(Socket socket, String texte) throws IOException {
        ecrire(socket, texte.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole answer that breaks no rule of HTTP. */
    public void repondre(Socket socket, int status, String enTetes, byte[] corps) throws IOException {
        ecrire(socket, "HTTP/1.1 " + status + " X\r\n" + enTetes + "Content-Length: " + corps.length + "\r\n\r\n");
        ecrire(socket, corps);
    }

    /** Waits until the other side has hung up. */
    public static void attendreLaFin(Socket socket) throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // Nothing is expected.
        }
    }

    private void servir(Socket socket) {
        ouvertes.incrementAndGet();
        try (socket) {
            InputStream entree = new BufferedInputStream(socket.getInputStream());
            while (lire(entree)) {
                occupees.incrementAndGet();
                questions.incrementAndGet();
                try {
                    conduite.repondre(socket);
                } finally {
                    occupees.decrementAndGet();
                }
            }
        } catch (Exception e) {
            // The connection ends.
        } finally {
            ouvertes.decrementAndGet();
        }
    }

    private static boolean lire(InputStream entree) throws IOException {
        StringBuilder tete = new StringBuilder();
        while (!tete.toString().endsWith("\r\n\r\n")) {
            int octet = entree.read();
            if (octet < 0) {
                return false;
            }
            tete.append((char) octet);
        }
        String minuscules = tete.toString().toLowerCase(Locale.ROOT);
        int longueur = minuscules.indexOf("content-length: ");
        if (longueur >= 0) {
            entree.readNBytes(Integer.parseInt(minuscules.substring(longueur + 16, minuscules.indexOf("\r", longueur))));
        }
        return true;
    }
}
