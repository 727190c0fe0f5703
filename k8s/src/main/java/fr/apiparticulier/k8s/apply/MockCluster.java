package fr.apiparticulier.k8s.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.Pluralize;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * All of it is applied to an API server that keeps what it is given, as {@code kubectl apply} would, twice: what comes back is
 * what was said. It knows routes and conflicts; it admits and defaults nothing.
 */
public final class MockCluster implements Rule {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Held, so that what is said to it stays said: the server tells of every request. */
    private static final Logger CHATTER = Logger.getLogger("io.fabric8.mockwebserver");

    @Override
    public void check(Installation installation, Findings findings) {
        CHATTER.setLevel(Level.OFF);
        KubernetesMockServer server = new KubernetesMockServer(new Context(JSON), new MockWebServer(), new HashMap<>(),
                new KubernetesCrudDispatcher(), false);
        server.init();
        try (KubernetesClient client = server.createClient()) {
            installation.documents().forEach(document -> apply(client, document, findings));
        } finally {
            server.destroy();
        }
    }

    private static void apply(KubernetesClient client, Document document, Findings findings) {
        try {
            GenericKubernetesResource object = JSON.convertValue(document.tree(), GenericKubernetesResource.class);
            var resource = client.genericKubernetesResources(route(document)).inNamespace(document.namespace())
                    .resource(object);
            resource.create();
            resource.update();
            JsonNode kept = JSON.valueToTree(resource.get());
            findings.expect(said(kept).equals(said(document.tree())), document.place(), "comes back otherwise than it was said",
                    "the same");
        } catch (KubernetesClientException e) {
            findings.expect(false, document.place(), "is refused: " + e.getMessage().lines().findFirst().orElse(""),
                    "to be applied");
        }
    }

    private static ResourceDefinitionContext route(Document document) {
        String[] version = document.apiVersion().split("/");
        return new ResourceDefinitionContext.Builder().withGroup(version.length > 1 ? version[0] : "")
                .withVersion(version[version.length - 1]).withKind(document.kind())
                .withPlural(Pluralize.toPlural(document.kind().toLowerCase(Locale.ROOT)))
                .withNamespaced(!document.namespace().isEmpty()).build();
    }

    /** Without what the server adds. */
    private static Map<String, JsonNode> said(JsonNode tree) {
        Map<String, JsonNode> members = new HashMap<>();
        tree.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        ObjectNode metadata = tree.path("metadata").deepCopy();
        metadata.remove(List.of("uid", "resourceVersion", "generation", "creationTimestamp"));
        members.put("metadata", metadata);
        return members;
    }
}
