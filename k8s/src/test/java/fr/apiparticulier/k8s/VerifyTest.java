package fr.apiparticulier.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.k8s.rendering.Renderings;

/** Where nobody reads what it says, what is not verified is a failure. */
class VerifyTest {

    private record Ended(int code, String said) {
    }

    @TempDir
    Path programs;

    /** As on a machine that has no other programs than those. */
    private Ended verify(boolean inCi, String... names) throws IOException, InterruptedException {
        for (String name : names) {
            Path there = Files.writeString(programs.resolve(name), "#!/bin/sh\nexec '" + program(name) + "' \"$@\"\n");
            assertThat(there.toFile().setExecutable(true)).isTrue();
        }
        ProcessBuilder builder = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), Verify.class.getName(), Renderings.ROOT.toString()))
                .redirectErrorStream(true);
        builder.environment().put("PATH", programs.toString());
        builder.environment().remove("CI");
        if (inCi) {
            builder.environment().put("CI", "true");
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static Path program(String name) {
        List<Path> found = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).toList();
        assumeTrue(!found.isEmpty(), "skipped: no " + name + " on this machine");
        return found.get(0);
    }

    @Test
    void machineWithoutKubectl_verifiesNothing_andFailsInCiAlone() throws IOException, InterruptedException {
        assertThat(verify(false).code()).isZero();
        assertThat(verify(true)).satisfies(ended -> {
            assertThat(ended.code()).isOne();
            assertThat(ended.said()).contains("skipped, no kubectl").hasLineCount(1);
        });
    }

    @Test
    void machineWithoutPromtool_failsInCi() throws IOException, InterruptedException {
        Ended ended = verify(true, "kubectl");
        assertThat(ended.said()).contains("skipped, no promtool").hasLineCount(1);
        assertThat(ended.code()).isOne();
    }

    @Test
    void machineWithoutPromtool_verifiesAllElse_outsideCi() throws IOException, InterruptedException {
        Ended ended = verify(false, "kubectl");
        assertThat(ended.said()).contains("no promtool on this machine: alerts are read, and not tried",
                "total: 2 overlays, ");
        assertThat(ended.code()).isZero();
    }
}
