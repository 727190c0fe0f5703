package fr.apiparticulier.k8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.Renderings;
import fr.apiparticulier.k8s.report.Findings;

/** A member that no kind has is found wherever it stands. */
class StrictReaderTest {

    /** Where names are free. */
    private static final Pattern FREE = Pattern
            .compile("(?:.*/)?(?:labels|annotations|matchLabels|data|stringData|requests|limits"
                    + "|parameters|nodeSelector|options)|Service/spec/selector");

    @ParameterizedTest
    @EnumSource
    void unknownMember_isFoundAtEveryDepthOfEveryObject(Overlay overlay) {
        List<String> unseen = new ArrayList<>();
        int places = 0;
        for (Document document : Renderings.of(overlay)) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(document.kind(), document.tree(), objects);
            for (ObjectNode object : objects) {
                object.put("coquille", "x");
                Findings findings = new Findings(overlay.folder());
                StrictReader.read(document, findings);
                if (findings.all().stream().noneMatch(finding -> finding.toString().contains("coquille"))) {
                    unseen.add(document.place() + " " + object);
                }
                object.remove("coquille");
                places++;
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(places).isGreaterThan(500);
    }

    private static void collect(String path, JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !FREE.matcher(path).matches()) {
            objects.add(object);
            object.properties().forEach(member -> collect(path + "/" + member.getKey(), member.getValue(), objects));
        }
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                collect(path + "/0", element, objects);
            }
        });
    }
}
