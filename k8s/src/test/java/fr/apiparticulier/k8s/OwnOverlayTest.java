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
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.k8s.rendering.Kubectl;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.Renderings;

/** An installation's overlay upon one of this repository. */
class OwnOverlayTest {

    private static final Path INSTALLATION = Path.of("exemples/installation");
    /** Upon production, all that it leaves to an installation. */
    private static final String SAID = """
            namespace: api-particulier
            configMapGenerator:
              - name: gateway
                behavior: merge
                files: [gateway-installation.properties]
            patches:
              - target: {kind: ObjectStore}
                patch: |-
                  - {op: replace, path: /spec/configuration/endpointURL, value: "https://objets.example.org"}
                  - {op: replace, path: /spec/configuration/destinationPath, value: "s3://sauvegardes-de-la-ville/"}
              - target: {kind: Gateway}
                patch: |-
                  - {op: replace, path: /spec/listeners/0/hostname, value: particulier.example.org}
              - target: {kind: HTTPRoute}
                patch: |-
                  - {op: replace, path: /spec/hostnames/0, value: particulier.example.org}
              - target: {kind: Certificate, name: porte-publique}
                patch: |-
                  - {op: replace, path: /spec/dnsNames/0, value: particulier.example.org}
            """;
    private static final List<String> OURS = List.of("gateway", "provider-cnaf", "provider-mesr", "provider-cnous",
            "provider-pole-emploi", "provider-education", "operator");

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
        Verify.run(Renderings.ROOT, List.of(Subject.own(overlay.toString())), false, false,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** As the properties of production are, with what they leave to an installation. */
    private static String settings() throws IOException {
        return Files.readString(Path.of("overlays/production/gateway-installation.properties"))
                .replaceAll("trusted-proxies=.*", "trusted-proxies=10.20.0.0/16")
                .replaceAll("[\\w-]+-de-l-installation", "c1b2")
                .replace("api.apiparticulier.fr", "particulier.example.org")
                + "\nparticulier.datapass.secret=file:/etc/particulier/cles/datapass,"
                + "file:/etc/particulier/cles/datapass.ancien\n";
    }

    /** Of a registry, by digest, as k8s/README.md has it. */
    private static String images() {
        return OURS.stream()
                .map(name -> "  - {name: api-particulier/%s, newName: registre.example.org/equipe/%s, digest: \"%s\"}\n"
                        .formatted(name, name, "sha256:" + "5e".repeat(32)))
                .collect(Collectors.joining("", "images:\n", ""));
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

    private String withTraces() throws IOException {
        return upon(Overlay.PRODUCTION) + "namespace: api-particulier\ncomponents: [%s]\n"
                .formatted(inHere(Path.of("composants/traces")));
    }

    @Test
    void traces_goToTheirCollector_andTheWayThereIsOpen() throws IOException {
        assertThat(verify("kustomization.yaml", withTraces()))
                .noneMatch(line -> line.contains("4318") || line.contains("traces"));
    }

    @Test
    void traces_thatMayNotLeave_areFound() throws IOException {
        String shut = withTraces() + """
                patches:
                  - target: {kind: NetworkPolicy, name: traces}
                    patch: |-
                      - {op: replace, path: /spec/egress/0/ports/0/port, value: 4317}
                """;
        assertThat(verify("kustomization.yaml", shut))
                .anyMatch(
                        line -> line.contains("Deployment/provider-mesr to traces") && line.contains("4318/TCP may not leave"));
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

    private String withDirectImport() throws IOException {
        return """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: api-particulier
                resources: [%s]
                components: [%s]
                images:
                  - {name: api-particulier/provider-cnaf, newName: registre.installation.invalid/provider-cnaf, newTag: 0.1.0}
                """
                .formatted(inHere(INSTALLATION), inHere(Path.of("exemples/import-direct")));
    }

    /** And with one provider's import by its own executable. */
    @Test
    void exampleOfADirectImport_isRight_butForWhatIsAnInstallationsToSay() throws IOException {
        assertOnlyPlaceholdersAreFound(folder, verify("kustomization.yaml", withDirectImport()));
    }

    @Test
    void directImport_thatMayNotReachItsDatabase_isFound() throws IOException {
        String shut = withDirectImport() + """
                patches:
                  - target: {kind: CronJob, name: import-provider-cnaf}
                    patch: |-
                      - op: replace
                        path: /spec/jobTemplate/spec/template/metadata/labels/app.kubernetes.io~1name
                        value: import-provider-cnaf
                """;
        assertThat(verify("kustomization.yaml", shut))
                .anyMatch(line -> line.contains("CronJob/import-provider-cnaf to") && line.contains("5432/TCP"));
    }

    private static void assertOnlyPlaceholdersAreFound(Path overlay, List<String> lines) {
        assertThat(lines).filteredOn(line -> line.contains("(expected: ")).isNotEmpty()
                .allMatch(line -> line.contains(": still says ") || line.contains(" has no digest"));
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
        String kustomization = upon(Overlay.PRODUCTION).replace("]", ", coffre.yaml]") + SAID + images() + """
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
        List<String> lines = verify("kustomization.yaml", upon(Overlay.PRODUCTION) + SAID + images(),
                "gateway-installation.properties", settings());

        assertThat(lines).noneMatch(line -> line.contains("(expected: "));
        assertThat(lines).last().asString().endsWith(" 0 findings");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(folder + " (production)"));
    }

    /** Among these the vault's own, and more kinds of operators that we count on. */
    @Test
    void kindsThatNoRuleIsAbout_arePassedOver_andSaidToBe() throws IOException {
        String vault = folder.toRealPath().relativize(Renderings.ROOT.resolve("k8s/external-secrets").toRealPath()).toString();
        String other = """
                apiVersion: %s
                kind: %s
                metadata: {name: autre}
                ---
                """;

        List<String> lines = verify("kustomization.yaml",
                upon(Overlay.PRODUCTION).replace("]", ", " + vault + ", autre.yaml]") + SAID + images(),
                "gateway-installation.properties", settings(), "autre.yaml",
                other.formatted("voisin.example.org/v1", "Annuaire")
                        + other.formatted("monitoring.coreos.com/v1", "ServiceMonitor")
                        + other.formatted("storage.k8s.io/v1", "StorageClass"));

        assertThat(lines).filteredOn(line -> line.contains("passed over")).containsExactlyInAnyOrder(
                folder + " SecretStore/coffre: passed over, no rule is about SecretStore of external-secrets.io/v1",
                folder + " Annuaire/autre: passed over, no rule is about Annuaire of voisin.example.org/v1",
                folder + " ServiceMonitor/autre: passed over, no rule is about ServiceMonitor of monitoring.coreos.com/v1",
                folder + " StorageClass/autre: passed over, no rule is about StorageClass of storage.k8s.io/v1");
        assertThat(lines).noneMatch(line -> line.contains("(expected: "));
    }

    /** In its own namespace, and without our labels. */
    @Test
    void prometheusOfAnInstallation_isAskedOneThing() throws IOException {
        String prometheus = """
                apiVersion: monitoring.coreos.com/v1
                kind: Prometheus
                metadata: {name: exploitation, namespace: surveillance}
                spec: {replicas: 2, retention: %s}
                """;
        String kustomization = upon(Overlay.SANDBOX).replace("]", ", prometheus.yaml]");

        List<String> lines = verify("kustomization.yaml", kustomization, "prometheus.yaml", prometheus.formatted("40d"));
        assertThat(lines).noneMatch(line -> line.contains("(expected: "))
                .contains(folder + " Prometheus/exploitation: passed over, but for how long it keeps what it knows");

        said.reset();
        lines = verify("prometheus.yaml", prometheus.formatted("15d"));
        assertThat(lines).filteredOn(line -> line.contains("(expected: ")).singleElement().asString()
                .contains("Prometheus/exploitation", "keeps 15d");
    }

    @ParameterizedTest
    @CsvSource({"apps/v1,DaemonSet", "v1,Pod", "cert-manager.io/v1alpha2,Certificate"})
    void kindThatMakesPods_orIsKnownInAnotherVersion_isFound(String version, String kind) throws IOException {
        List<String> lines = verify("kustomization.yaml", upon(Overlay.SANDBOX).replace("]", ", autre.yaml]"), "autre.yaml", """
                apiVersion: %s
                kind: %s
                metadata: {name: autre}
                """.formatted(version, kind));

        assertThat(lines).anyMatch(line -> line.contains(kind + "/autre") && line.contains("unknown kind " + version));
    }

    /** A node takes what has no registry from Docker Hub, and a tag may be another image tomorrow. */
    @Test
    void overlayWhoseImagesAreAnybodys_isFound() throws IOException {
        String digest = ", digest: \"sha256:" + "5e".repeat(32) + "\"";
        List<String> lines = verify("kustomization.yaml", upon(Overlay.PRODUCTION) + SAID + images()
                .replace("newName: registre.example.org/equipe/provider-mesr, ", "")
                .replace("newName: registre.example.org/equipe/operator" + digest,
                        "newName: registre.example.org/equipe/operator"),
                "gateway-installation.properties", settings());

        assertThat(lines).filteredOn(line -> line.contains("(expected: ")).isNotEmpty()
                .allMatch(line -> line.contains("api-particulier/provider-mesr is of no registry")
                        || line.contains("registre.example.org/equipe/operator has no digest"))
                .anyMatch(line -> line.contains(" is of no registry")).anyMatch(line -> line.contains(" has no digest"));
    }
}
