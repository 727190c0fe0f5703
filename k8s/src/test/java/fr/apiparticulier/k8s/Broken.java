package fr.apiparticulier.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Documents;
import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.Renderings;
import fr.apiparticulier.k8s.source.Sources;

/** A rendering of this repository, to break one thing in it. What is not there cannot be broken: each step fails then. */
final class Broken {

    private static final ObjectMapper JSON = new ObjectMapper();

    final Overlay overlay;
    final List<Document> documents;
    Sources sources = Renderings.SOURCES;

    Broken(Overlay overlay) {
        this.overlay = overlay;
        this.documents = new ArrayList<>(Renderings.of(overlay));
    }

    /** @param object {@code Kind/name}; a star at its end stands for the hash of a generated name */
    JsonNode find(String object) {
        return documents.stream().filter(each -> object.endsWith("*")
                ? each.place().object().startsWith(object.substring(0, object.length() - 1))
                : each.place().object().equals(object)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing to break: " + object)).tree();
    }

    Broken set(String object, String pointer, Object value) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = find(object).at(path.head());
        JsonNode node = JSON.valueToTree(value);
        if (parent instanceof ObjectNode members) {
            members.set(path.last().getMatchingProperty(), node);
        } else if (parent instanceof ArrayNode elements) {
            elements.set(path.last().getMatchingIndex(), node);
        } else {
            throw new AssertionError("nothing to break: " + object + pointer);
        }
        return this;
    }

    Broken remove(String object, String pointer) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = find(object).at(path.head());
        JsonNode gone = parent instanceof ObjectNode members
                ? members.remove(path.last().getMatchingProperty())
                : parent instanceof ArrayNode elements ? elements.remove(path.last().getMatchingIndex()) : null;
        if (gone == null) {
            throw new AssertionError("nothing to break: " + object + pointer);
        }
        return this;
    }

    Broken rename(String object, String pointer, String name) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode value = find(object).at(path);
        remove(object, pointer);
        ((ObjectNode) find(object).at(path.head())).set(name, value);
        return this;
    }

    /** Within a text. */
    Broken replace(String object, String pointer, String text, String other) {
        String before = find(object).at(pointer).asText();
        if (!before.contains(text)) {
            throw new AssertionError("nothing to break: " + object + pointer + " has no " + text);
        }
        return set(object, pointer, before.replace(text, other));
    }

    /** @param object in JSON */
    Broken add(String object) {
        documents.addAll(Documents.read(object));
        return this;
    }

    Broken without(String object) {
        JsonNode gone = find(object);
        documents.removeIf(each -> each.tree() == gone);
        return this;
    }

    Broken source(String path, UnaryOperator<String> change) {
        String before = sources.read(path).orElseThrow(() -> new AssertionError("nothing to break: " + path));
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing to break in " + path);
        }
        sources = sources.with(path, after);
        return this;
    }
}
