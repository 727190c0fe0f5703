package fr.apiparticulier.k8s.manifest;

import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;

/** Every member of an object, at every depth, by the way to it: {@code spec.ports[0].name}. */
public final class Members {

    private Members() {
    }

    public static void visit(JsonNode tree, BiConsumer<String, JsonNode> visitor) {
        visit("", tree, visitor);
    }

    private static void visit(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (!path.isEmpty()) {
            visitor.accept(path, node);
        }
        node.properties().forEach(member -> visit(path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                member.getValue(), visitor));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(path + "[" + i + "]", node.get(i), visitor);
            }
        }
    }
}
