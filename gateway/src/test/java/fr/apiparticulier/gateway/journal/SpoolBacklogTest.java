package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.journal.Link;

class SpoolBacklogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final List<Link> links = Liens.chaine(6);
    private final List<Link> written = new ArrayList<>();
    private final Store store = batch -> Uni.createFrom().voidItem().invoke(() -> written.addAll(batch));

    @AfterEach
    void fermer() {
        vertx.close();
    }

    private Spool spool() {
        return Spool.of(Optional.of(directory), Long.MAX_VALUE, Liens.CLE);
    }

    private void drain(Backlog backlog) {
        backlog.drainInto(store).await().atMost(PATIENCE);
    }

    @Test
    void fileWithADamagedLine_givesAllOthers_andStaysAside() throws IOException {
        Spool spool = spool();
        Backlog backlog = new SpoolBacklog(spool, vertx, 4);
        spool.append(links.subList(0, 3));
        Path file = spool.oldest().orElseThrow();
        byte[] damaged = Files.readAllBytes(file);
        damaged[30] = (byte) 0xC3;
        Files.write(file, damaged);
        spool.append(links.subList(3, 6));

        drain(backlog);
        assertThat(written).isEqualTo(links.subList(1, 6));
        assertThat(backlog.isEmpty()).isTrue();
        assertThat(spool.damaged()).isEqualTo(1);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.filter(left -> !left.toString().endsWith(".lock"))).singleElement().asString()
                    .endsWith(".spool.illisible");
        }
    }

    @Test
    void fileOfWhichNothingIsSealed_isNeverRemoved() throws IOException {
        Files.write(directory.resolve(UUID.randomUUID() + "-00000000.spool"), SpoolFile.bytes(links, null));
        Spool spool = spool();
        drain(new SpoolBacklog(spool, vertx, 4));
        assertThat(written).isEmpty();
        assertThat(spool.damaged()).isEqualTo(1);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith(".illisible"))).singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(SpoolFile.bytes(links, null)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fileThatTheDiskDoesNotGive_keepsBackWhatFollows_forAWhile(boolean gone) throws IOException {
        Spool spool = spool();
        Backlog backlog = new SpoolBacklog(spool, vertx, 4);
        spool.append(links.subList(0, 3));
        Path file = spool.oldest().orElseThrow();
        spool.append(links.subList(3, 6));
        Files.delete(file);
        if (!gone) {
            Files.createDirectory(file);
        }

        int attempts = 0;
        for (boolean waits = true; waits && attempts < 1000; attempts++) {
            waits = drain(backlog, attempts);
        }
        assertThat(attempts).isEqualTo(60);
        assertThat(written).isEqualTo(links.subList(3, 6));
        assertThat(spool.damaged()).isEqualTo(1);
    }

    private boolean drain(Backlog backlog, int attempt) {
        if (attempt < 59) {
            assertThatThrownBy(() -> drain(backlog)).hasRootCauseInstanceOf(IOException.class);
            assertThat(written).isEmpty();
        } else {
            drain(backlog);
        }
        return !backlog.isEmpty();
    }

    @Test
    void batches_areOfOneChain_andNotTooLong() {
        List<Link> other = Liens.chaine(1);
        List<Link> mixed = Stream.concat(links.stream(), other.stream()).toList();
        assertThat(SpoolBacklog.batches(mixed, 4)).containsExactly(links.subList(0, 4), links.subList(4, 6), other);
    }
}
