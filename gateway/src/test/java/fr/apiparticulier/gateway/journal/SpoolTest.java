package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.journal.Link;

class SpoolTest {

    private static final long MAX = 100_000;

    @TempDir
    Path directory;

    private final List<Link> links = Liens.chaine(6);

    private Spool spool() {
        return Spool.of(Optional.of(directory), MAX);
    }

    @Test
    void whatIsAppended_isReadInItsOrder() throws IOException {
        Spool spool = spool();
        assertThat(spool.isEmpty()).isTrue();
        spool.append(links.subList(0, 4));
        spool.append(links.subList(4, 6));
        assertThat(spool.isEmpty()).isFalse();
        assertThat(SpoolFile.read(spool.oldest().orElseThrow())).isEqualTo(links);
    }

    @Test
    void fileBeingWrittenElsewhere_isNotAddedToAnyMore() throws IOException {
        Spool spool = spool();
        spool.append(links.subList(0, 4));
        Path first = spool.oldest().orElseThrow();
        spool.append(links.subList(4, 6));
        assertThat(SpoolFile.read(first)).isEqualTo(links.subList(0, 4));
        spool.remove(first);
        assertThat(SpoolFile.read(spool.oldest().orElseThrow())).isEqualTo(links.subList(4, 6));
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
        Spool spool = Spool.of(Optional.of(directory), 1_000);
        spool.append(links.subList(0, 4));
        assertThatThrownBy(() -> spool.append(Liens.chaine(20))).isInstanceOf(IOException.class).hasMessage("spool: full");
        assertThat(SpoolFile.read(spool.oldest().orElseThrow())).isEqualTo(links.subList(0, 4));
    }

    @Test
    void spoolWithoutADirectory_takesNothing() {
        Spool spool = Spool.of(Optional.empty(), MAX);
        assertThat(spool.isEmpty()).isTrue();
        assertThatThrownBy(() -> spool.append(links)).isInstanceOf(IOException.class);
    }

    @Test
    void lastLine_cutOffByACrash_isLeftOut_andTheRestIsThere() throws IOException {
        Spool spool = spool();
        spool.append(links);
        Path file = spool.oldest().orElseThrow();
        long size = Files.size(file);
        for (int cut = 1; cut < 20; cut++) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size - cut);
            }
            assertThat(SpoolFile.read(file)).isEqualTo(links.subList(0, 5));
        }
    }

    @Test
    void lineThatIsNone_isLeftOut() throws IOException {
        Spool spool = spool();
        spool.append(links.subList(0, 1));
        Path file = spool.oldest().orElseThrow();
        Files.writeString(file, "\0\0\0\n", StandardOpenOption.APPEND);
        assertThat(SpoolFile.read(file)).isEqualTo(links.subList(0, 1));
    }

    @Test
    void spoolOfAProcessThatLives_isItsOwn() throws IOException {
        spool().append(links);
        assertThat(spool().isEmpty()).isTrue();
    }

    @Test
    void spoolOfAProcessThatDied_isTheNextOnes() throws IOException {
        Spool dead = spool();
        dead.append(links);
        Path left = dead.oldest().orElseThrow();
        Files.createFile(directory.resolve("11111111-1111-4111-8111-111111111111.lock"));
        Files.move(left, directory.resolve("11111111-1111-4111-8111-111111111111-00000000.spool"));

        Spool next = spool();
        assertThat(next.bytes()).isPositive();
        assertThat(SpoolFile.read(next.oldest().orElseThrow())).isEqualTo(links);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("11111111"));
        }
    }

    @Test
    void batches_areOfOneChain_andNotTooLong() {
        List<Link> other = Liens.chaine(1);
        List<Link> mixed = Stream.concat(links.stream(), other.stream()).toList();
        assertThat(SpoolBacklog.batches(mixed, 4)).containsExactly(links.subList(0, 4), links.subList(4, 6), other);
    }
}
