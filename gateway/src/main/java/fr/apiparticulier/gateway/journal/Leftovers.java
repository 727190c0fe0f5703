package fr.apiparticulier.gateway.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose the files of a spool are: each process holds a lock as long as it lives, however it ends, and the files of one that
 * does not hold its lock any more are whoever's takes it.
 */
final class Leftovers {

    private static final String LOCK = ".lock";
    private static final int ID_LENGTH = 36;
    private static final Pattern FILE = Pattern.compile("[0-9a-f-]{36}(-\\d+\\.spool|\\.lock)");

    private final Path directory;
    private final String process = UUID.randomUUID().toString();
    /** Only held: a lock that nobody refers to would be let go of. */
    private final FileLock alive;
    private long next;

    Leftovers(Path directory) throws IOException {
        Files.createDirectories(directory);
        this.directory = directory;
        this.alive = FileChannel.open(directory.resolve(process + LOCK), CREATE_NEW, WRITE).lock();
    }

    /** @return a new name for a file of this process, after all it gave before */
    Path name() {
        return directory.resolve("%s-%08d.spool".formatted(process, next++));
    }

    /** @return files of processes that are no more, oldest first, under names of this one */
    List<Path> adopt() throws IOException {
        List<Path> adopted = new ArrayList<>();
        for (String other : list("").stream().map(Leftovers::owner).collect(Collectors.toSet())) {
            if (!other.equals(process)) {
                adopt(other, adopted);
            }
        }
        return adopted;
    }

    private void adopt(String other, List<Path> adopted) throws IOException {
        Path lock = directory.resolve(other + LOCK);
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE); FileLock held = channel.tryLock()) {
            if (held != null) {
                for (Path left : list(other + "-")) {
                    adopted.add(Files.move(left, name()));
                }
                Files.delete(lock);
            }
        } catch (OverlappingFileLockException e) {
            // Alive, in this very process.
        }
    }

    private List<Path> list(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> FILE.matcher(file.getFileName().toString()).matches()
                    && file.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }

    private static String owner(Path file) {
        return file.getFileName().toString().substring(0, ID_LENGTH);
    }
}
