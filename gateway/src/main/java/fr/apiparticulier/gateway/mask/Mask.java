package fr.apiparticulier.gateway.mask;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;

/** Writes a view as far as the caller's scopes reach, in the public spelling of its version. The only way out for data. */
@Singleton
public class Mask {

    private static final Map<ApiVersion, ObjectMapper> MAPPERS = Map.of(
            ApiVersion.V2, mapper(PropertyNamingStrategies.LOWER_CAMEL_CASE),
            ApiVersion.V3, mapper(PropertyNamingStrategies.SNAKE_CASE));

    private static ObjectMapper mapper(PropertyNamingStrategy spelling) {
        return JsonMapper.builder().propertyNamingStrategy(spelling)
                .addModule(new JavaTimeModule()).addModule(new MaskModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // Only what is declared: never a method that happens to begin with "is" or "get".
                .visibility(PropertyAccessor.ALL, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY)
                // A caller without any right to a view gets {}, not an error that tells of it.
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    /** Characters that most views have fewer of. */
    private static final int LENGTH = 1_024;

    private final Map<Class<?>, Members> members = new ConcurrentHashMap<>();

    /** @return the JSON body: v2 is the view itself, v3 puts it in {@code data} beside empty {@code links} and {@code meta} */
    public Written write(Record view, ApiVersion version, Set<Scope> scopes) {
        Written data = data(view, version, scopes);
        return version == ApiVersion.V2
                ? data
                : new Written("{\"data\":" + data.body() + ",\"links\":{},\"meta\":{}}", data.members());
    }

    /** @return the view itself in JSON, without any envelope */
    public Written data(Record view, ApiVersion version, Set<Scope> scopes) {
        try {
            ObjectMapper mapper = MAPPERS.get(version);
            StringWriter data = new StringWriter(LENGTH);
            Set<Member> left;
            try (Witness out = new Witness(members(view.getClass(), version), mapper.createGenerator(data))) {
                mapper.writer().withAttribute(MaskedProperty.SCOPES, scopes).writeValue(out, view);
                left = out.seen();
            }
            return new Written(data.toString(), left);
        } catch (IOException e) {
            throw new IllegalStateException("view: cannot be written: " + view.getClass().getSimpleName());
        }
    }

    /**
     * Says what {@link #write} leaves out, by the same table. A member within one that is withheld is named only if it takes
     * more than whatever would open that one.
     *
     * @param view whose scopes these are; what no caller of a route may ever hold is for the route to know
     * @return in the order of the view; empty if the scopes open all of it
     */
    public List<Withheld> withheld(Class<? extends Record> view, ApiVersion version, Set<Scope> scopes) {
        return members(view, version).withheld(scopes);
    }

    private Members members(Class<?> view, ApiVersion version) {
        return members.computeIfAbsent(view, type -> Members.of(type, MAPPERS.get(version)));
    }
}
