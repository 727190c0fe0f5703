package fr.apiparticulier.k8s.manifest;

import java.util.List;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;

/** The way to a member as people write it: {@code spec.containers[0].image}. */
final class MemberPath {

    private MemberPath() {
    }

    static String of(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        steps.forEach(step -> append(path, step.getFieldName(), step.getIndex()));
        return path.toString();
    }

    /**
     * @param owner the object that is being read
     * @param name of a member of it
     */
    static String of(JsonStreamContext owner, String name) {
        StringBuilder path = new StringBuilder();
        appendAll(path, owner.getParent());
        append(path, name, 0);
        return path.toString();
    }

    private static void appendAll(StringBuilder path, JsonStreamContext context) {
        if (context != null && !context.inRoot()) {
            appendAll(path, context.getParent());
            append(path, context.inObject() ? context.getCurrentName() : null, context.getCurrentIndex());
        }
    }

    private static void append(StringBuilder path, String name, int index) {
        if (name == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
    }
}
