package fr.apiparticulier.gateway.publication;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.OpenedBy;

/**
 * The JSON schema of a view: each member with its type, what its {@code @Schema} says, and as {@code x-scope} the scopes that
 * open it, its own or those of the object it belongs to.
 */
final class SchemaVue {

    private static final Map<Class<?>, String> TYPES = Map.of(String.class, "string", int.class, "integer", Integer.class,
            "integer", boolean.class, "boolean", Boolean.class, "boolean", BigDecimal.class, "number");

    private final ApiVersion version;
    private final Predicate<Scope> visibles;

    /** @param visibles the scopes that a caller may hold at all; what none of them opens is not there */
    SchemaVue(ApiVersion version, Predicate<Scope> visibles) {
        this.version = version;
        this.visibles = visibles;
    }

    Map<String, Object> de(Class<?> vue) {
        return objet(vue, null);
    }

    private Map<String, Object> objet(Class<?> record, OpenedBy parent) {
        Map<String, Object> membres = new LinkedHashMap<>();
        List<String> toujours = new ArrayList<>();
        for (RecordComponent composant : record.getRecordComponents()) {
            Field champ = champ(record, composant);
            OpenedBy entree = champ.getAnnotation(OpenedBy.class);
            if (entree != null && Stream.of(entree.value()).noneMatch(visibles)) {
                continue;
            }
            membres.put(nom(record, champ), membre(composant.getGenericType(), champ, entree == null ? parent : entree));
            // A member with an entry of its own is absent for those who lack its scope.
            if (entree == null && !champ.isAnnotationPresent(JsonInclude.class)) {
                toujours.add(nom(record, champ));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "object"));
        schema.put("properties", membres);
        if (!toujours.isEmpty()) {
            schema.put("required", toujours);
        }
        return schema;
    }

    private Map<String, Object> membre(Type type, Field champ, OpenedBy entree) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof ParameterizedType liste) {
            schema.put("type", "array");
            schema.put("items", valeur((Class<?>) liste.getActualTypeArguments()[0], entree));
        } else {
            schema.putAll(valeur((Class<?>) type, entree));
        }
        decrire(schema, champ);
        schema.put("x-scope", Stream.of(entree.value()).map(Scope::mot).toList());
        if (entree.all()) {
            schema.put("x-scope-tous", true);
        }
        return schema;
    }

    private Map<String, Object> valeur(Class<?> type, OpenedBy entree) {
        return type.isRecord() ? objet(type, entree) : Map.of("type", TYPES.get(type));
    }

    private static void decrire(Map<String, Object> schema, Field champ) {
        Schema dit = champ.getAnnotation(Schema.class);
        if (dit == null) {
            return;
        }
        schema.put("description", dit.description());
        if (dit.nullable()) {
            schema.put("nullable", true);
        }
        if (dit.enumeration().length > 0) {
            schema.put("enum", enumeration(schema, dit));
        }
        if (dit.minItems() < Integer.MAX_VALUE) {
            schema.put("minItems", dit.minItems());
        }
        si(schema, "format", dit.format());
        si(schema, "pattern", dit.pattern());
        if (!dit.example().isEmpty() && !"array".equals(schema.get("type"))) {
            schema.put("example", lue((String) schema.get("type"), dit.example()));
        }
    }

    private static List<Object> enumeration(Map<String, Object> schema, Schema dit) {
        List<Object> valeurs = new ArrayList<>();
        Stream.of(dit.enumeration()).map(valeur -> lue((String) schema.get("type"), valeur)).forEach(valeurs::add);
        if (dit.nullable()) {
            // A closed list closes null out too, unless it names it.
            valeurs.add(null);
        }
        return valeurs;
    }

    private static void si(Map<String, Object> schema, String cle, String valeur) {
        if (!valeur.isEmpty()) {
            schema.put(cle, valeur);
        }
    }

    private static Object lue(String type, String valeur) {
        return switch (type) {
            case "integer" -> Integer.valueOf(valeur);
            case "number" -> new BigDecimal(valeur);
            case "boolean" -> Boolean.valueOf(valeur);
            default -> valeur;
        };
    }

    private String nom(Class<?> record, Field champ) {
        JsonProperty propre = champ.getAnnotation(JsonProperty.class);
        if (propre != null) {
            return propre.value();
        }
        boolean serpent = version == ApiVersion.V3 || record.isAnnotationPresent(JsonNaming.class);
        return serpent ? ((NamingBase) PropertyNamingStrategies.SNAKE_CASE).translate(champ.getName()) : champ.getName();
    }

    private static Field champ(Class<?> record, RecordComponent composant) {
        try {
            return record.getDeclaredField(composant.getName());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(record.getName(), e);
        }
    }
}
