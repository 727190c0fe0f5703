package fr.apiparticulier.gateway.mask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.PropertyWriter;

/** The members that a view has, asked of the same writer that writes it; and which of them stand in what was written. */
final class Members {

    private final Map<String, Members> children = new HashMap<>();
    private final Member self;
    private final ObjectMapper mapper;

    private Members(Member self, ObjectMapper mapper) {
        this.self = self;
        this.mapper = mapper;
    }

    static Members of(Class<?> view, ObjectMapper mapper) {
        return new Members(null, mapper).with(mapper.constructType(view));
    }

    private Members with(JavaType type) {
        JavaType inner = type.isContainerType() ? type.getContentType() : type;
        try {
            Iterator<PropertyWriter> members = mapper.getSerializerProviderInstance()
                    .findTypedValueSerializer(inner, true, null)
                    .properties();
            while (members.hasNext()) {
                PropertyWriter member = members.next();
                String path = self == null ? member.getName() : self.path() + "." + member.getName();
                children.put(member.getName(), new Members(new Member(path), mapper).with(member.getType()));
            }
            return this;
        } catch (JsonMappingException e) {
            throw new IllegalStateException("view: no writer for a member of type " + inner.getRawClass().getSimpleName());
        }
    }

    /** @return the members that stand in a view as it was written */
    Set<Member> in(String json) {
        Set<Member> found = new HashSet<>();
        Deque<Members> path = new ArrayDeque<>();
        Members here = this;
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    here = path.element().children.get(parser.currentName());
                    found.add(here.self);
                } else if (token.isStructStart()) {
                    path.push(here);
                } else if (token.isStructEnd()) {
                    here = path.pop();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
