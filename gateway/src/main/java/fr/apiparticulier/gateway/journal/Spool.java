package fr.apiparticulier.gateway.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.jboss.logging.Logger;

import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.SigningKey;

/**
 * Events on a disk, for as long as the database is away: files that are only added to, the last one being written, the others
 * whole. What a process that died left behind is the next one's that finds it. Blocks: for worker threads.
 */
final class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);

    private final Leftovers names;
    private final long max;
    private final SigningKey key;
    private final Deque<Path> files = new ConcurrentLinkedDeque<>();
    private SpoolFile open;
    private volatile long bytes;
    private volatile int damaged;

    private Spool(Leftovers names, long max, SigningKey key) {
        this.names = names;
        this.max = max;
        this.key = key;
    }

    /**
     * @param directory empty where there is none: then nothing is ever taken
     * @param max bytes
     * @param key that signs what waits; null where the operator gave none
     * @throws UncheckedIOException if it cannot be written to
     */
    static Spool of(Optional<Path> directory, long max, SigningKey key) {
        try {
            if (directory.isEmpty()) {
                return new Spool(null, 0, null);
            }
            Leftovers names = new Leftovers(directory.get());
            Spool spool = new Spool(names, max, key);
            spool.damaged = names.setAside();
            spool.adopt();
            return spool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes over what processes left that are no more: one that ended after this one began as well. As long as something waits
     * here nothing is taken: the database is away, and the place is for calls.
     */
    synchronized void adopt() throws IOException {
        if (names == null || !files.isEmpty()) {
            return;
        }
        for (Path left : names.adopt()) {
            files.add(left);
            bytes += Files.size(left);
            LOG.infof("journal: events of a process that is no more wait in the spool: %s", left.getFileName());
        }
    }

    /** Asked on event loops, so it does not wait for a disk. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The same. */
    long bytes() {
        return bytes;
    }

    /** @return files that do not hold what was written and sealed, and stay for somebody to look at */
    int damaged() {
        return damaged;
    }

    /** Durable when it returns. */
    synchronized void append(List<Link> links) throws IOException {
        byte[] lines = SpoolFile.bytes(links, key);
        if (bytes + lines.length > max) {
            throw new IOException("spool: full");
        }
        if (open == null) {
            Path file = names.name();
            open = SpoolFile.create(file);
            files.add(file);
        }
        try {
            open.append(lines);
            bytes += lines.length;
        } catch (IOException e) {
            // What may be half a line is the last one of its file.
            close();
            throw e;
        }
    }

    /** @return the file to write first, no longer added to; empty if nothing waits */
    synchronized Optional<Path> oldest() throws IOException {
        if (files.size() == 1) {
            close();
        }
        return Optional.ofNullable(files.peek());
    }

    SpoolContent read(Path file) throws IOException {
        return SpoolFile.read(file, key);
    }

    /** It is written elsewhere. */
    synchronized void remove(Path file) throws IOException {
        long size = Files.size(file);
        Files.delete(file);
        forget(file, size);
    }

    /** Nothing more can be made of it here: it stays, and does not wait any more. */
    synchronized void setAside(Path file) throws IOException {
        // Of one that is gone nobody knows how much it was: it counts until the next start.
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (Files.exists(file)) {
            names.setAside(file);
        }
        forget(file, size);
        damaged++;
        LOG.errorf("journal: a file of the spool does not hold what was written and sealed, and is set aside: %s",
                file.getFileName());
    }

    private void forget(Path file, long size) {
        files.remove(file);
        bytes = Math.max(0, bytes - size);
    }

    private void close() throws IOException {
        SpoolFile closing = open;
        open = null;
        if (closing != null) {
            closing.close();
        }
    }
}
