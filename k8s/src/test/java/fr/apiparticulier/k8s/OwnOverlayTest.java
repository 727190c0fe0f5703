package fr.apiparticulier.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.k8s.rendering.Kubectl;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.Renderings;

/** An installation's overlay upon one of this repository. */
class OwnOverlayTest {

    /** Upon production, all that it leaves to an installation. */
    private static final String SAID = """
            namespace: api-particulier
            images:
              - {name: api-particulier/gateway, newName: registre.example.org/equipe/gateway}
            configMapGenerator:
              - name: gateway
                behavior: merge
                files: [gateway-environnement.properties]
            patches:
              - target: {kind: ObjectStore}
                patch: |-
                  - {op: replace, path: /spec/configuration/endpointURL, value: "https://objets.example.org"}
                  - {op: replace, path: /spec/configuration/destinationPath, value: "s3://sauvegardes-de-la-ville/"}
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    @TempDir
    Path folder;

    @BeforeEach
    void kubectl_isThere() {
        assumeTrue(Kubectl.find().isPresent() || System.getenv("CI") != null, "skipped: no kubectl on this machine");
    }

    private String upon(Overlay overlay) throws IOException {
        return """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                resources: [%s]
                """.formatted(folder.toRealPath().relativize(overlay.in(Renderings.ROOT).toRealPath()));
    }

    private List<String> verify(String... files) throws IOException {
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1]);
        }
        Verify.run(Renderings.ROOT, List.of(Subject.own(folder.toString())), true,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** As the properties of production are, with what they leave to an installation. */
    private static String settings() throws IOException {
        return Files.readString(Path.of("overlays/production/gateway-environnement.properties"))
                .replaceAll("trusted-proxies=.*", "trusted-proxies=10.20.0.0/16")
                .replaceAll("[\\w-]+-de-l-installation", "c1b2")
                + "\nparticulier.datapass.secret=file:/etc/particulier/cles/datapass\n";
    }

    @Test
    void overlayUponTheSandbox_isASandbox_andAsItShouldBe() throws IOException {
        List<String> lines = verify("kustomization.yaml", upon(Overlay.SANDBOX));

        assertThat(lines).last().asString().startsWith("total: 1 overlays, ").endsWith(" 0 findings");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(folder + " (sandbox)"));
    }

    /** The example is upon production as it stands, and right but for that. */
    @Test
    void exampleOfARestoration_leavesToAnInstallation_whatProductionDoes() throws IOException {
        folder = Path.of("exemples/restauration");

        List<String> lines = verify();

        assertThat(lines).filteredOn(line -> line.contains("(expected: ")).isNotEmpty()
                .allMatch(line -> line.contains(": still says "));
        assertThat(lines).anyMatch(line -> line.startsWith(folder + " ObjectStore/")
                && line.contains("still says https://s3.installation.invalid"));
        assertThat(lines)
                .anyMatch(line -> line.contains("still says client-id-de-l-installation, reseau-des-serveurs-frontaux"));
        assertThat(lines).last().asString().doesNotEndWith(" 0 findings");
    }

    @Test
    void overlayThatSaysAllForItself_withImagesOfItsRegistry_isAsItShouldBe() throws IOException {
        String store = """
                apiVersion: external-secrets.io/v1
                kind: ClusterSecretStore
                metadata: {name: coffre}
                """;
        List<String> lines = verify("kustomization.yaml",
                upon(Overlay.PRODUCTION).replace("]", ", autre.yaml]") + SAID,
                "gateway-environnement.properties", settings(), "autre.yaml",
                store.replace("external-secrets.io/v1", "voisin.example.org/v1"));

        assertThat(lines).contains(
                folder + " ClusterSecretStore/coffre: passed over, nothing is known of voisin.example.org/v1");
        assertThat(lines).noneMatch(line -> line.contains("(expected: "));
        assertThat(lines).last().asString().endsWith(" 0 findings");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(folder + " (production)"));
    }
}
