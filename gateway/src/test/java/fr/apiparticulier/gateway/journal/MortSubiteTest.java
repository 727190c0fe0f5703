package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.journal.Link;

/** A process that is killed while it writes: what it said was safe is there, for the next process. */
class MortSubiteTest {

    private static final int LINES = 200;

    @TempDir
    Path directory;

    @TempDir
    Path ailleurs;

    @Test
    void processKilled_losesNothingItPromised() throws IOException, InterruptedException {
        Path cle = Files.writeString(ailleurs.resolve("cle.json"),
                Jetons.JOURNAL.cle().toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Ecrivain.class.getName(), directory.toString(), cle.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long promised = 0;
        try (BufferedReader said = writer.inputReader()) {
            for (int line = 0; line < LINES; line++) {
                promised = Long.parseLong(said.readLine());
            }
            assertThat(Spool.of(Optional.of(directory), Long.MAX_VALUE, Liens.CLE).isEmpty())
                    .as("while it lives, it is its own").isTrue();
            // Process's own would close what it said before it died, too.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            // It may have said some more before it died.
            for (String line = said.readLine(); line != null && !line.isBlank(); line = said.readLine()) {
                promised = Math.max(promised, Long.parseLong(line));
            }
        }
        Spool next = Spool.of(Optional.of(directory), Long.MAX_VALUE, Liens.CLE);
        List<Link> found = next.read(next.oldest().orElseThrow()).links();
        assertThat(found).hasSizeGreaterThanOrEqualTo((int) promised);
        assertThat(found).extracting(Link::numero)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, found.size()).boxed().toList());
    }
}
