package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.SigningKey;

class SpoolTest {

    private static final long MAX = 100_000;

    @TempDir
    Path directory;

    private final List<Link> links = Liens.chaine(6);

    private Spool spool() {
        return spool(Liens.CLE);
    }

    private Spool spool(SigningKey key) {
        return Spool.of(Optional.of(directory), MAX, key);
    }

    private static List<Link> read(Spool spool) throws IOException {
        SpoolContent content = spool.read(spool.oldest().orElseThrow());
        assertThat(content.isDamaged()).isFalse();
        return content.links();
    }

    @Test
    void whatIsAppended_isReadInItsOrder() throws IOException {
        Spool spool = spool();
        assertThat(spool.isEmpty()).isTrue();
        spool.append(links.subList(0, 4));
        spool.append(links.subList(4, 6));
        assertThat(spool.isEmpty()).isFalse();
        assertThat(read(spool)).isEqualTo(links);
    }

    @Test
    void fileBeingWrittenElsewhere_isNotAddedToAnyMore() throws IOException {
        Spool spool = spool();
        spool.append(links.subList(0, 4));
        Path first = spool.oldest().orElseThrow();
        spool.append(links.subList(4, 6));
        assertThat(read(spool)).isEqualTo(links.subList(0, 4));
        spool.remove(first);
        assertThat(read(spool)).isEqualTo(links.subList(4, 6));
    }

    @Test
    void spoolThatWasEmptied_holdsNothing_andTakesAgain() throws IOException {
        Spool spool = spool();
        spool.append(links);
        spool.remove(spool.oldest().orElseThrow());
        assertThat(spool.isEmpty()).isTrue();
        assertThat(spool.bytes()).isZero();
        spool.append(links);
        assertThat(spool.isEmpty()).isFalse();
    }

    @Test
    void spoolThatIsFull_takesNothing_andKeepsWhatItHas() throws IOException {
        Spool spool = Spool.of(Optional.of(directory), 2_000, Liens.CLE);
        spool.append(links.subList(0, 4));
        assertThatThrownBy(() -> spool.append(Liens.chaine(20))).isInstanceOf(IOException.class).hasMessage("spool: full");
        assertThat(read(spool)).isEqualTo(links.subList(0, 4));
    }

    @Test
    void spoolWithoutADirectory_takesNothing() {
        Spool spool = Spool.of(Optional.empty(), MAX, Liens.CLE);
        assertThat(spool.isEmpty()).isTrue();
        assertThatThrownBy(() -> spool.append(links)).isInstanceOf(IOException.class);
    }

    @Test
    void eventLoop_neverWaitsForADiskThatIsSlow() throws Exception {
        Spool spool = spool();
        spool.append(links);
        synchronized (spool) {
            CompletableFuture<Long> asked = CompletableFuture.supplyAsync(() -> spool.isEmpty() ? 0 : spool.bytes());
            assertThat(asked.get(20, TimeUnit.SECONDS)).isPositive();
        }
    }

    @Test
    void batch_cutOffByACrash_isLeftOut_andTheRestIsThere_andTheFileStays() throws IOException {
        Spool spool = spool();
        spool.append(links.subList(0, 4));
        long promised = Files.size(spool.oldest().orElseThrow());
        byte[] crashed = SpoolFile.bytes(links.subList(4, 6), Liens.CLE);
        Path file = spool.oldest().orElseThrow();
        Files.write(file, crashed, StandardOpenOption.APPEND);
        assertThat(read(spool)).isEqualTo(links);
        for (long end = Files.size(file) - 1; end >= promised; end--) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
            SpoolContent content = spool.read(file);
            assertThat(content.links()).isEqualTo(links.subList(0, 4));
            assertThat(content.isDamaged()).isEqualTo(end > promised);
        }
    }

    @Test
    void anyByteDamaged_isSeen_andSpoilsNoOtherLine() throws IOException {
        Spool spool = spool();
        spool.append(links.subList(0, 3));
        spool.append(links.subList(3, 6));
        Path file = spool.oldest().orElseThrow();
        byte[] whole = Files.readAllBytes(file);
        // A prime, and the last one: it is the end of a line, and of a seal.
        for (int at = (whole.length - 1) % 7; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) 0xC3;
            Files.write(file, damaged);
            SpoolContent content = spool.read(file);
            assertThat(content.isDamaged()).as("byte %s", at).isTrue();
            assertThat(links).containsSubsequence(content.links());
            // One line; a batch, of its seal; or both, of the end of its seal.
            assertThat(content.links()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void lineDamaged_whereNothingIsSigned_isSeen_andSpoilsNoOther() throws IOException {
        Spool spool = spool(null);
        spool.append(links);
        Path file = spool.oldest().orElseThrow();
        byte[] damaged = Files.readAllBytes(file);
        damaged[30] = (byte) 0xC3;
        Files.write(file, damaged);
        assertThat(spool.read(file).isDamaged()).isTrue();
        assertThat(spool.read(file).links()).isEqualTo(links.subList(1, 6));
    }

    @Test
    void whoeverHasTheVolume_changesNothingUnnoticed() throws IOException {
        Spool spool = spool();
        spool.append(links);
        Path file = spool.oldest().orElseThrow();
        List<String> lines = Files.readAllLines(file);
        List<Link> others = Liens.chaine(6);
        byte[] forged = SpoolFile.bytes(others,
                SigningKey.read(Jetons.FAUSSAIRE.cle().toJson(OutputControlLevel.INCLUDE_PRIVATE)));

        for (List<String> tampered : List.of(without(lines, 2), without(lines, 6), lines.subList(1, 7),
                with(lines, 3, lines.get(3).replace("e", "f")), with(lines, 6, "sceau "), with(lines, 6, "sceau"),
                new String(forged, StandardCharsets.UTF_8).lines().toList())) {
            Files.write(file, tampered);
            SpoolContent content = spool.read(file);
            assertThat(content.isDamaged()).isTrue();
            assertThat(links).containsAll(content.links());
        }
    }

    @Test
    void batchThatIsThereTwice_isReadOnce_andIsSeen() throws IOException {
        for (SigningKey key : Arrays.asList(Liens.CLE, null)) {
            byte[] batch = SpoolFile.bytes(links, key);
            Path file = Files.write(directory.resolve("double"), batch);
            Files.write(file, batch, StandardOpenOption.APPEND);
            assertThat(spool(key).read(file).links()).isEqualTo(links);
            assertThat(spool(key).read(file).isDamaged()).isTrue();
        }
    }

    @Test
    void linesThatNobodySealed_areNotWritten_andTheirFileStays() throws IOException {
        Path file = Files.write(directory.resolve("sans-sceau"), SpoolFile.bytes(links, null));
        assertThat(spool().read(file).links()).isEmpty();
        assertThat(spool().read(file).isDamaged()).isTrue();
    }

    @Test
    void line_cutOffWhereNothingIsSealed_isSeen() throws IOException {
        byte[] whole = SpoolFile.bytes(links, null);
        Path file = Files.write(directory.resolve("coupe"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(spool(null).read(file).links()).isEqualTo(links.subList(0, 5));
        assertThat(spool(null).read(file).isDamaged()).isTrue();
    }

    private static List<String> without(List<String> lines, int at) {
        List<String> others = new ArrayList<>(lines);
        others.remove(at);
        return others;
    }

    private static List<String> with(List<String> lines, int at, String line) {
        List<String> others = new ArrayList<>(lines);
        others.set(at, line);
        return others;
    }

    @Test
    void fileSetAside_isKept_andDoesNotWait_norIsItAdopted() throws IOException {
        Spool spool = spool();
        spool.append(links);
        Path file = spool.oldest().orElseThrow();
        byte[] content = Files.readAllBytes(file);
        spool.setAside(file);
        assertThat(spool.isEmpty()).isTrue();
        assertThat(spool.bytes()).isZero();
        assertThat(spool.damaged()).isEqualTo(1);
        assertThat(file.resolveSibling(file.getFileName() + ".illisible")).hasBinaryContent(content);

        Spool next = spool();
        assertThat(next.isEmpty()).isTrue();
        assertThat(next.damaged()).isEqualTo(1);
    }

    @Test
    void spoolOfAProcessThatLives_isItsOwn() throws IOException {
        spool().append(links);
        assertThat(spool().isEmpty()).isTrue();
    }

    @Test
    void processThatBegins_isNeverSeenWithoutItsLock() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> thief = CompletableFuture.supplyAsync(() -> {
            int stolen = 0;
            while (!over.get()) {
                stolen += steal();
            }
            return stolen;
        });
        List<Leftovers> alive = new ArrayList<>();
        for (int process = 0; process < 300; process++) {
            alive.add(new Leftovers(directory));
            if (process % 10 == 0) {
                alive.clear();
                try (Stream<Path> files = Files.list(directory)) {
                    files.forEach(file -> file.toFile().delete());
                }
            }
        }
        over.set(true);
        assertThat(thief.get(20, TimeUnit.SECONDS)).isZero();
    }

    /** @return how many locks of living processes could be had */
    private int steal() {
        int stolen = 0;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path lock : files.filter(file -> file.toString().endsWith(".lock")).toList()) {
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                        FileLock held = channel.tryLock()) {
                    stolen += held == null ? 0 : 1;
                } catch (OverlappingFileLockException | NoSuchFileException e) {
                    // It lives, or was removed by the test.
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stolen;
    }

    @Test
    void spoolOfAProcessThatDied_isTheNextOnes() throws IOException {
        Spool dead = spool();
        dead.append(links);
        String owner = "11111111-1111-4111-8111-111111111111";
        Files.createFile(directory.resolve(owner + ".lock"));
        Files.move(dead.oldest().orElseThrow(), directory.resolve(owner + "-" + owner + "-00000000.spool"));

        Spool next = spool();
        assertThat(next.bytes()).isPositive();
        assertThat(read(next)).isEqualTo(links);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith(owner));
        }
    }

    @Test
    void spoolOfAProcessThatDiesLater_isFoundToo_onceNothingWaitsHere() throws IOException {
        Spool alive = spool();
        alive.append(links.subList(0, 1));
        Path left = directory.resolve("%1$s-%1$s-00000000.spool".formatted(UUID.randomUUID()));
        Files.write(left, SpoolFile.bytes(links.subList(1, 6), Liens.CLE));

        alive.adopt();
        assertThat(read(alive)).as("its own comes first").isEqualTo(links.subList(0, 1));
        assertThat(left).exists();

        alive.remove(alive.oldest().orElseThrow());
        alive.adopt();
        assertThat(left).doesNotExist();
        assertThat(alive.bytes()).isPositive();
        assertThat(read(alive)).isEqualTo(links.subList(1, 6));
    }

    @Test
    void spoolWithoutADirectory_adoptsNothing() throws IOException {
        Spool none = Spool.of(Optional.empty(), MAX, Liens.CLE);
        none.adopt();
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void filesNamedAsTheyOnceWere_areFound_eachOnItsOwn() throws IOException {
        for (int process = 0; process < 3; process++) {
            Files.write(directory.resolve(UUID.randomUUID() + "-00000000.spool"),
                    SpoolFile.bytes(links.subList(process, process + 1), Liens.CLE));
        }
        List<Link> found = new ArrayList<>();
        Spool next = spool();
        while (!next.isEmpty()) {
            Path oldest = next.oldest().orElseThrow();
            found.addAll(next.read(oldest).links());
            next.remove(oldest);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(links.subList(0, 3));
    }

    @Test
    void filesOfOneProcess_leftInManyHands_followEachOther() throws IOException {
        String origin = UUID.randomUUID().toString();
        List<String> owners = new ArrayList<>(Stream.generate(() -> UUID.randomUUID().toString()).limit(6).toList());
        Collections.sort(owners, Collections.reverseOrder());
        for (int file = 0; file < 6; file++) {
            Files.write(directory.resolve("%s-%s-%08d.spool".formatted(owners.get(file), origin, file)),
                    SpoolFile.bytes(links.subList(file, file + 1), Liens.CLE));
        }
        Spool next = spool();
        List<Link> found = new ArrayList<>();
        while (!next.isEmpty()) {
            Path oldest = next.oldest().orElseThrow();
            found.addAll(next.read(oldest).links());
            next.remove(oldest);
        }
        assertThat(found).isEqualTo(links);
    }
}
