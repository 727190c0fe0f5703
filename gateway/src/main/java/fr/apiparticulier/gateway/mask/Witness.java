package fr.apiparticulier.gateway.mask;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;

/** Passes a view on to where it is written, and keeps which of its members went there: what left, not what should have. */
final class Witness extends JsonGeneratorDelegate {

    private final Set<Member> seen = new HashSet<>();
    /** The objects and lists that are open, outermost last. */
    private final Deque<Members> open = new ArrayDeque<>();
    /** Of the member that was named last. */
    private Members here;

    Witness(Members view, JsonGenerator out) {
        super(out, false);
        this.here = view;
    }

    /** @return the members that were written so far, whatever their value */
    Set<Member> seen() {
        return seen;
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        name(name);
        super.writeFieldName(name);
    }

    @Override
    public void writeFieldName(SerializableString name) throws IOException {
        name(name.getValue());
        super.writeFieldName(name);
    }

    @Override
    public void writeFieldId(long id) throws IOException {
        writeFieldName(Long.toString(id));
    }

    private void name(String name) {
        here = open.element().child(name);
        seen.add(here.self());
    }

    @Override
    public void writeStartObject() throws IOException {
        open.push(here);
        super.writeStartObject();
    }

    @Override
    public void writeStartObject(Object value) throws IOException {
        open.push(here);
        super.writeStartObject(value);
    }

    @Override
    public void writeStartObject(Object value, int size) throws IOException {
        open.push(here);
        super.writeStartObject(value, size);
    }

    @Override
    public void writeEndObject() throws IOException {
        here = open.pop();
        super.writeEndObject();
    }

    @Override
    public void writeStartArray() throws IOException {
        open.push(here);
        super.writeStartArray();
    }

    @Override
    @SuppressWarnings("deprecation") // Jackson's own writers still call it.
    public void writeStartArray(int size) throws IOException {
        open.push(here);
        super.writeStartArray(size);
    }

    @Override
    public void writeStartArray(Object value) throws IOException {
        open.push(here);
        super.writeStartArray(value);
    }

    @Override
    public void writeStartArray(Object value, int size) throws IOException {
        open.push(here);
        super.writeStartArray(value, size);
    }

    @Override
    public void writeEndArray() throws IOException {
        here = open.pop();
        super.writeEndArray();
    }
}
