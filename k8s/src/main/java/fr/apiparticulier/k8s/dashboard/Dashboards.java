package fr.apiparticulier.k8s.dashboard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fabric8.kubernetes.api.model.ConfigMap;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Grafana's sidecar finds dashboards by a label, and Grafana each by its uid; neither says anything of one that it leaves out. */
public final class Dashboards implements Rule {

    private static final String LABEL = "grafana_dashboard";
    private static final String LABELLED = "1";
    private static final String FILE = ".json";
    private static final int LONGEST_UID = 40;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @return whether Grafana's sidecar takes it */
    public static boolean areIn(Item<ConfigMap> map) {
        return LABELLED.equals(map.document().labels().get(LABEL));
    }

    @Override
    public void check(Installation installation, Findings findings) {
        Set<String> uids = new HashSet<>();
        installation.all(ConfigMap.class).forEach(map -> check(map, uids, findings));
    }

    private static void check(Item<ConfigMap> map, Set<String> uids, Findings findings) {
        boolean labelled = areIn(map);
        Map<String, String> files = map.object().getData() == null ? Map.of() : map.object().getData();
        boolean shows = files.entrySet().stream()
                .anyMatch(file -> file.getKey().endsWith(FILE) && read(file.getValue()).has("panels"));
        if (!labelled && !shows) {
            return;
        }
        findings.expect(labelled, map.place().at("metadata.labels"), "has dashboards that Grafana does not look for",
                LABEL + ": \"" + LABELLED + "\"");
        files.forEach((name, text) -> check(read(text), map.place().at("data." + name), uids, findings));
    }

    private static void check(JsonNode dashboard, Place place, Set<String> uids, Findings findings) {
        if (!findings.expect(dashboard.isObject(), place, "is no JSON", "a dashboard")) {
            return;
        }
        String uid = dashboard.path("uid").asText();
        findings.expect(uid.matches("[\\w-]{1," + LONGEST_UID + "}"), place, "has the uid " + uid,
                "letters, digits, - and _, " + LONGEST_UID + " at most");
        findings.expect(uids.add(uid), place, "has the uid " + uid + ", as another", "one of its own");
        findings.expect(!dashboard.path("title").asText().isBlank(), place, "has no title", "what it is called");
        findings.expect(!dashboard.path("panels").isEmpty(), place, "shows nothing", "panels");
    }

    /** @return nothing if it is no JSON */
    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
