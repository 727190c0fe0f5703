package fr.apiparticulier.k8s.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Members;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/** What the API server does not take an object without is there, where the models of core kinds take all as optional. */
public final class Complete implements Rule {

    private static final String WORKLOADS = "Deployment|StatefulSet|Job|CronJob";

    /** Of members that look alike, what each must have. */
    private static final Map<String, List<Part>> PARTS = Map.of(
            ".*", List.of(part("", "apiVersion", "kind", "metadata"), part("metadata", "name")),
            "Service", List.of(part("spec", "ports"), part("spec\\.ports\\[\\d+\\]", "name", "port", "targetPort")),
            "Deployment|StatefulSet", List.of(part("spec", "selector", "template")),
            "StatefulSet",
            List.of(part("spec", "serviceName"), part("spec\\.volumeClaimTemplates\\[\\d+\\]\\.spec", "accessModes",
                    "resources")),
            "CronJob", List.of(part("spec", "schedule", "jobTemplate")),
            WORKLOADS, List.of(part(".*template\\.spec", "containers"), part(".*[cC]ontainers\\[\\d+\\]", "name", "image"),
                    part(".*\\.containers\\[\\d+\\]\\.ports\\[\\d+\\]", "name", "containerPort"),
                    part(".*\\.env\\[\\d+\\]", "name"),
                    part(".*\\.volumeMounts\\[\\d+\\]", "name", "mountPath"), part(".*\\.volumes\\[\\d+\\]", "name"),
                    part(".*\\.httpGet", "path", "port"), part(".*KeyRef", "name", "key"),
                    part(".*\\.topologySpreadConstraints\\[\\d+\\]", "maxSkew", "topologyKey", "whenUnsatisfiable",
                            "labelSelector")),
            "PodDisruptionBudget", List.of(part("spec", "selector")),
            "HorizontalPodAutoscaler", List.of(part("spec", "scaleTargetRef", "maxReplicas", "minReplicas"),
                    part("spec\\.scaleTargetRef", "apiVersion", "kind", "name"), part("spec\\.metrics\\[\\d+\\]", "type")),
            "NetworkPolicy", List.of(part("spec", "podSelector"), part(".*\\.ports\\[\\d+\\]", "port", "protocol")),
            "PersistentVolumeClaim", List.of(part("spec", "accessModes", "resources")));

    private record Part(Pattern path, List<String> required) {
    }

    private static final Map<Pattern, List<Part>> BY_KIND = PARTS.entrySet().stream()
            .collect(Collectors.toMap(entry -> Pattern.compile(entry.getKey()), Map.Entry::getValue));

    private static Part part(String path, String... required) {
        return new Part(Pattern.compile(path), List.of(required));
    }

    @Override
    public void check(Installation installation, Findings findings) {
        for (Document document : installation.documents()) {
            BY_KIND.forEach((kinds, parts) -> {
                if (kinds.matcher(document.kind()).matches()) {
                    parts.forEach(part -> check(document, part, findings));
                }
            });
        }
    }

    private static void check(Document document, Part part, Findings findings) {
        if (part.path().pattern().isEmpty()) {
            required(document, "", document.tree(), part, findings);
        }
        Members.visit(document.tree(), (path, value) -> {
            if (value.isObject() && part.path().matcher(path).matches()) {
                required(document, path, value, part, findings);
            }
        });
    }

    private static void required(Document document, String path, JsonNode value, Part part, Findings findings) {
        part.required()
                .forEach(name -> findings.expect(value.hasNonNull(name), document.place().at(path), "has no " + name, name));
    }
}
