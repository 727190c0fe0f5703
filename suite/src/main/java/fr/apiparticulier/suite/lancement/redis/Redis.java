package fr.apiparticulier.suite.lancement.redis;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import redis.embedded.core.ExecutableProvider;

/** A Redis on the loopback that keeps nothing. */
public final class Redis implements AutoCloseable {

    private static final long DELAI_PRET = TimeUnit.SECONDS.toNanos(20);
    private static final int PAUSE_MILLISECONDES = 50;
    private static final int ARRET_SECONDES = 5;

    private final Process processus;

    private Redis(Process processus) {
        this.processus = processus;
    }

    /**
     * Returns when it listens.
     *
     * @param dossier where the server's program is unpacked to
     * @param journal where its output goes
     */
    public static Redis demarrer(Path dossier, int port, Path journal) throws IOException, InterruptedException {
        File programme = ExecutableProvider.newJarResourceProvider(Files.createDirectories(dossier).toFile()).get();
        Process processus = new ProcessBuilder(programme.getAbsolutePath(), "--bind", "127.0.0.1", "--port",
                Integer.toString(port), "--save", "", "--appendonly", "no")
                .directory(dossier.toFile()).redirectErrorStream(true).redirectOutput(Redirect.appendTo(journal.toFile()))
                .start();
        long fin = System.nanoTime() + DELAI_PRET;
        while (!ecoute(port)) {
            if (processus.waitFor(PAUSE_MILLISECONDES, TimeUnit.MILLISECONDS) || System.nanoTime() > fin) {
                processus.destroyForcibly();
                throw new IOException("Redis does not listen");
            }
        }
        return new Redis(processus);
    }

    private static boolean ecoute(int port) {
        try (Socket essai = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return essai.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public ProcessHandle processus() {
        return processus.toHandle();
    }

    @Override
    public void close() {
        processus.destroy();
        processus.onExit().completeOnTimeout(null, ARRET_SECONDES, TimeUnit.SECONDS).join();
        processus.destroyForcibly();
    }
}
