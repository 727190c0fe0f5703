package fr.apiparticulier.gateway.journal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose the files of a spool are: each process holds a lock as long as it lives, however it ends, and the files of one that
 * does not hold its lock any more are whoever's takes it. A name says who has the file, who began it, and as which of theirs:
 * the latter two stay, so that what follows each other does so in whosever hands.
 */
final class Leftovers {

    private static final String LOCK = ".lock";
    private static final String ASIDE = ".illisible";
    private static final int ID_LENGTH = 36;
    private static final Pattern FILE = Pattern.compile("[0-9a-f-]{36}((-[0-9a-f-]{36})?-\\d+\\.spool|\\.lock)");

    private final Path directory;
    private final String process = UUID.randomUUID().toString();
    /** Only held: a lock that nobody refers to would be let go of. */
    private final FileLock alive;
    private long next;

    Leftovers(Path directory) throws IOException {
        Files.createDirectories(directory);
        this.directory = directory;
        // Held before anybody looks at it, or it would be taken for that of a process that is no more.
        Path unborn = directory.resolve(process + ".nouveau");
        this.alive = FileChannel.open(unborn, CREATE_NEW, WRITE).lock();
        Files.move(unborn, directory.resolve(process + LOCK), ATOMIC_MOVE);
    }

    /** @return a new name for a file of this process, after all it gave before */
    Path name() {
        return directory.resolve("%s-%s-%08d.spool".formatted(process, process, next++));
    }

    /** @return files of processes that are no more, those of each in their order, under names of this one */
    List<Path> adopt() throws IOException {
        List<Path> adopted = new ArrayList<>();
        for (String other : list("").stream().map(Leftovers::owner).collect(Collectors.toSet())) {
            if (!other.equals(process)) {
                adopt(other, adopted);
            }
        }
        adopted.sort(Comparator.comparing(Leftovers::origin));
        return adopted;
    }

    private void adopt(String other, List<Path> adopted) throws IOException {
        Path lock = directory.resolve(other + LOCK);
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE); FileLock held = channel.tryLock()) {
            if (held != null) {
                for (Path left : list(other + "-")) {
                    adopted.add(Files.move(left, directory.resolve(process + '-' + origin(left))));
                }
                Files.deleteIfExists(lock);
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

    /** Under a name for somebody to look at it, which nobody adopts. */
    void setAside(Path file) throws IOException {
        Files.move(file, file.resolveSibling(file.getFileName() + ASIDE));
    }

    /** @return how many files were set aside and are still there */
    int setAside() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return (int) files.filter(file -> file.toString().endsWith(ASIDE)).count();
        }
    }

    private static String owner(Path file) {
        return file.getFileName().toString().substring(0, ID_LENGTH);
    }

    /** Names once said the one process that both began a file and had it. */
    private static String origin(Path file) {
        String name = file.getFileName().toString();
        String after = name.substring(ID_LENGTH + 1);
        return after.length() > ID_LENGTH ? after : name;
    }
}
