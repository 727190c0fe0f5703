package fr.apiparticulier.gateway.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import fr.apiparticulier.journal.Lines;
import fr.apiparticulier.journal.Link;

/**
 * Events on a disk, for as long as the database is away: files that are only added to, one being written, the others whole.
 * A file is of one process; what one that died left behind is the next one's that finds it. Blocks: for worker threads.
 */
final class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final String SUFFIX = ".spool";
    private static final String LOCK = ".lock";

    private final Path directory;
    private final long max;
    private final String process = UUID.randomUUID().toString();
    private final Deque<Path> files = new ArrayDeque<>();
    /** Held until this process ends, however it ends. */
    private FileLock alive;
    private FileChannel open;
    private long bytes;
    private long next;

    private Spool(Path directory, long max) {
        this.directory = directory;
        this.max = max;
    }

    /**
     * @param directory empty where there is none: then nothing is ever taken
     * @param max bytes
     * @throws UncheckedIOException if it cannot be written to
     */
    static Spool of(Optional<Path> directory, long max) {
        Spool spool = new Spool(directory.orElse(null), directory.isPresent() ? max : 0);
        try {
            if (directory.isPresent()) {
                Files.createDirectories(directory.get());
                spool.alive = FileChannel.open(directory.get().resolve(spool.process + LOCK), CREATE_NEW, WRITE).lock();
                spool.adopt();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spool;
    }

    synchronized boolean isEmpty() {
        return files.isEmpty();
    }

    synchronized long bytes() {
        return bytes;
    }

    /** Durable when it returns. */
    synchronized void append(List<Link> links) throws IOException {
        StringBuilder lines = new StringBuilder();
        links.forEach(link -> lines.append(Lines.write(link)).append('\n'));
        byte[] written = lines.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes + written.length > max) {
            throw new IOException("spool: full");
        }
        if (open == null) {
            open();
        }
        long before = open.position();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(written);
            while (buffer.hasRemaining()) {
                open.write(buffer);
            }
            open.force(false);
        } catch (IOException e) {
            // Half of it would hide what comes after.
            open.truncate(before);
            throw e;
        }
        bytes += written.length;
    }

    /** @return the file to write first, no longer added to; empty if nothing waits */
    synchronized Optional<Path> oldest() throws IOException {
        if (files.size() == 1 && open != null) {
            open.close();
            open = null;
        }
        return Optional.ofNullable(files.peek());
    }

    /** @return what a file holds; the last line of one that a crash cut off was never promised to anybody */
    static List<Link> read(Path file) throws IOException {
        List<Link> links = new ArrayList<>();
        String content = Files.readString(file, StandardCharsets.UTF_8);
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
            try {
                links.add((Link) Lines.read(content.substring(start, end)));
            } catch (IllegalArgumentException | ClassCastException e) {
                LOG.errorf("journal: a line of the spool is not readable and is left out: %s, at %d", file.getFileName(),
                        start);
            }
            start = end + 1;
        }
        if (start < content.length()) {
            LOG.warnf("journal: the spool's last line was cut off and is left out: %s", file.getFileName());
        }
        return links;
    }

    /** It is written elsewhere. */
    synchronized void remove(Path file) throws IOException {
        long size = Files.size(file);
        Files.delete(file);
        files.remove(file);
        bytes -= size;
    }

    private void open() throws IOException {
        Path file = directory.resolve(name());
        open = FileChannel.open(file, CREATE_NEW, WRITE);
        files.add(file);
        // The name of the file must outlive a crash as well.
        try (FileChannel folder = FileChannel.open(directory)) {
            folder.force(true);
        }
    }

    private String name() {
        return "%s-%08d%s".formatted(process, next++, SUFFIX);
    }

    /** Takes over what processes left that are no more. */
    private void adopt() throws IOException {
        Set<String> others = Stream.concat(list(LOCK).stream(), list(SUFFIX).stream())
                .map(file -> file.getFileName().toString().substring(0, process.length())).collect(Collectors.toSet());
        others.remove(process);
        for (String other : others) {
            Path lock = directory.resolve(other + LOCK);
            try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE); FileLock held = channel.tryLock()) {
                if (held != null) {
                    adopt(other);
                    Files.delete(lock);
                }
            } catch (OverlappingFileLockException e) {
                // Alive, in this very process.
            }
        }
    }

    private void adopt(String other) throws IOException {
        for (Path left : list(SUFFIX)) {
            if (left.getFileName().toString().startsWith(other + "-")) {
                Path ours = Files.move(left, directory.resolve(name()));
                files.add(ours);
                bytes += Files.size(ours);
                LOG.infof("journal: events of a process that is no more wait in the spool: %s", ours.getFileName());
            }
        }
    }

    private List<Path> list(String suffix) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.getFileName().toString().matches("[0-9a-f-]{36}.*\\" + suffix)).sorted().toList();
        }
    }
}
