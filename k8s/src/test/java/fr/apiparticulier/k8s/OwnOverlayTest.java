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

    private static final Path INSTALLATION = Path.of("exemples/installation");
    /** Upon production, all that it leaves to an installation. */
    private static final String SAID = """
            namespace: api-particulier
            images:
              - {name: api-particulier/gateway, newName: registre.example.org/equipe/gateway}
            configMapGenerator:
              - name: gateway
                behavior: merge
                files: [gateway-installation.properties]
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
                """.formatted(inHere(overlay.in(Renderings.ROOT)));
    }

    private Path inHere(Path other) throws IOException {
        return folder.toRealPath().relativize(other.toRealPath());
    }

    private List<String> verify(String... files) throws IOException {
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1]);
        }
        return verify(folder);
    }

    private List<String> verify(Path overlay) {
        Verify.run(Renderings.ROOT, List.of(Subject.own(overlay.toString())), true,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** As the properties of production are, with what they leave to an installation. */
    private static String settings() throws IOException {
        return Files.readString(Path.of("overlays/production/gateway-installation.properties"))
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

    /** The example says where each thing is said, and nobody's words. */
    @Test
    void exampleOfAnInstallation_isRight_butForWhatIsAnInstallationsToSay() throws IOException {
        assertOnlyPlaceholdersAreFound(INSTALLATION, verify(INSTALLATION));
    }

    /** And with the gateway at a database that was restored. */
    @Test
    void exampleOfARestoration_isRight_butForWhatIsAnInstallationsToSay() throws IOException {
        List<String> lines = verify("kustomization.yaml", """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: api-particulier
                resources: [%s]
                components: [%s]
                """.formatted(inHere(INSTALLATION), inHere(Path.of("exemples/restauration"))));

        assertOnlyPlaceholdersAreFound(folder, lines);
    }

    private static void assertOnlyPlaceholdersAreFound(Path overlay, List<String> lines) {
        assertThat(lines).filteredOn(line -> line.contains("(expected: ")).isNotEmpty()
                .allMatch(line -> line.contains(": still says "));
        assertThat(lines).anyMatch(line -> line.startsWith(overlay + " ObjectStore/")
                && line.contains("still says https://s3.installation.invalid"));
        assertThat(lines).anyMatch(line -> line.startsWith(overlay + " StatefulSet/gateway")
                && line.contains("still says registre.installation.invalid"));
        assertThat(lines).anyMatch(line -> line.contains("client-id-de-l-installation")
                && line.contains("reseau-des-serveurs-frontaux"));
        assertThat(lines).last().asString().doesNotEndWith(" 0 findings");
    }

    @Test
    void passwordOutOfAVault_isReadAgain_byTheLabelThatTheExampleHas() throws IOException {
        String fetched = Files.readString(Path.of("external-secrets/infrastructure.yaml"));
        String kustomization = upon(Overlay.PRODUCTION).replace("]", ", coffre.yaml]") + SAID + """
                labels:
                  - pairs: {app.kubernetes.io/part-of: api-particulier}
                """;

        List<String> lines = verify("kustomization.yaml", kustomization, "gateway-installation.properties", settings(),
                "coffre.yaml", fetched);
        assertThat(lines).noneMatch(line -> line.contains("(expected: "));

        said.reset();
        lines = verify("coffre.yaml", fetched.replaceFirst("metadata: .*reload.*\n *", ""));
        assertThat(lines).filteredOn(line -> line.contains("(expected: ")).singleElement().asString()
                .contains("ExternalSecret/base-gateway").endsWith("(expected: cnpg.io/reload)");
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
                "gateway-installation.properties", settings(), "autre.yaml",
                store.replace("external-secrets.io/v1", "voisin.example.org/v1"));

        assertThat(lines).contains(
                folder + " ClusterSecretStore/coffre: passed over, nothing is known of voisin.example.org/v1");
        assertThat(lines).noneMatch(line -> line.contains("(expected: "));
        assertThat(lines).last().asString().endsWith(" 0 findings");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(folder + " (production)"));
    }
}
