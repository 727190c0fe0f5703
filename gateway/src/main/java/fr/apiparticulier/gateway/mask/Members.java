package fr.apiparticulier.gateway.mask;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.PropertyWriter;

import fr.apiparticulier.contract.scope.Scope;

/** The members that a view has, asked of the same writer that writes it. */
final class Members {

    /** In the order of the view. */
    private final Map<String, Members> children = new LinkedHashMap<>();
    private final Member self;
    /** Null for what is open whenever the object that it belongs to is. */
    private final Opening opening;
    private final ObjectMapper mapper;

    private Members(Member self, Opening opening, ObjectMapper mapper) {
        this.self = self;
        this.opening = opening;
        this.mapper = mapper;
    }

    static Members of(Class<?> view, ObjectMapper mapper) {
        return new Members(null, null, mapper).with(mapper.constructType(view));
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
                children.put(member.getName(), new Members(new Member(path), opening(member), mapper).with(member.getType()));
            }
            return this;
        } catch (JsonMappingException e) {
            throw new IllegalStateException("view: no writer for a member of type " + inner.getRawClass().getSimpleName());
        }
    }

    private static Opening opening(PropertyWriter member) {
        return member instanceof MaskedProperty masked ? masked.opening() : null;
    }

    /** @return the members that these scopes do not open, as {@link Mask#withheld} has them */
    List<Withheld> withheld(Set<Scope> scopes) {
        List<Withheld> found = new ArrayList<>();
        addWithheld(Set.of(scopes), found);
        return found;
    }

    /** @param ways sets of scopes, with each of which this itself is open: those held, and what it may take beside them */
    private void addWithheld(Set<Set<Scope>> ways, List<Withheld> found) {
        for (Members child : children.values()) {
            if (child.opening == null || ways.stream().allMatch(child.opening::isOpenTo)) {
                child.addWithheld(ways, found);
            } else {
                found.add(new Withheld(child.self, child.opening));
                child.addWithheld(child.through(ways), found);
            }
        }
    }

    private Set<Set<Scope>> through(Set<Set<Scope>> ways) {
        return ways.stream().flatMap(way -> opening.ways().stream()
                .map(more -> Stream.concat(way.stream(), more.stream()).collect(Collectors.toSet())))
                .collect(Collectors.toSet());
    }

    /** @return that member of this one; null if it has none of that name */
    Members child(String name) {
        return children.get(name);
    }

    /** @return what this is; null of a view itself */
    Member self() {
        return self;
    }
}
