package fr.apiparticulier.k8s.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Members;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * Values have the form that the API server asks of them, where a model takes any text: quantities, names, ports, durations,
 * labels, and the words of which one must be chosen.
 */
public final class Shapes implements Rule {

    private static final Pattern LABEL = Pattern.compile(Shape.LABELS);

    @Override
    public void check(Installation installation, Findings findings) {
        for (Document document : installation.documents()) {
            List<Shape> shapes = Stream.of(CoreShapes.ALL, CustomShapes.ALL).flatMap(List::stream)
                    .filter(shape -> shape.kinds().matcher(document.kind()).matches()).toList();
            Members.visit(document.tree(), (path, value) -> check(document, path, value, shapes, findings));
        }
    }

    private static void check(Document document, String path, JsonNode value, List<Shape> shapes, Findings findings) {
        if (value.isContainerNode()) {
            return;
        }
        for (Shape shape : shapes) {
            if (shape.path().matcher(path).matches()) {
                findings.expect(shape.accepts().test(value.asText()), document.place().at(path), "is " + value.asText(),
                        shape.expected());
            }
        }
        if (LABEL.matcher(path).matches()) {
            String name = path.replaceFirst(".*?(?:labels|matchLabels|nodeSelector)\\.", "");
            findings.expect(Formats.isQualifiedName(name), document.place().at(path), "is no name of a label",
                    "a name, and a prefix if need be");
        }
    }
}
