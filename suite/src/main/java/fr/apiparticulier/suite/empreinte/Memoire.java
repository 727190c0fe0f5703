package fr.apiparticulier.suite.empreinte;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a process holds of the machine's memory, as its operating system counts it. */
public final class Memoire {

    private static final long KIO = 1024;

    private Memoire() {
    }

    /** @return resident memory, bytes: what it shares with others is counted whole */
    public static long residente(ProcessHandle processus) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(processus.pid())).start();
        String texte = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (!texte.matches("\\d+")) {
            throw new IOException("ps does not tell the memory of process " + processus.pid());
        }
        return Long.parseLong(texte) * KIO;
    }
}
