package fr.apiparticulier.provider.test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which members a reader never does without, found by taking them away from examples one by one. */
final class MembresRequis {

    private final Class<?> forme;
    private final ObjectMapper lecteur;
    private final Map<String, Boolean> toujours = new HashMap<>();

    private MembresRequis(Class<?> forme, ObjectMapper lecteur) {
        this.forme = forme;
        this.lecteur = lecteur;
    }

    /** @param exemples records that it reads */
    static Set<String> de(Class<?> forme, ObjectMapper lecteur, List<ObjectNode> exemples) {
        MembresRequis requis = new MembresRequis(forme, lecteur);
        exemples.forEach(exemple -> requis.essayer(exemple, forme, exemple));
        Set<String> noms = new TreeSet<>();
        requis.toujours.forEach((nom, refuse) -> {
            if (refuse) {
                noms.add(nom);
            }
        });
        return noms;
    }

    private void essayer(ObjectNode exemple, Class<?> type, JsonNode valeur) {
        if (!type.isRecord() || !(valeur instanceof ObjectNode objet)) {
            return;
        }
        for (RecordComponent membre : type.getRecordComponents()) {
            JsonNode avant = objet.remove(membre.getName());
            toujours.merge(FormeFiche.nom(type, membre.getName()), avant != null && !lit(exemple), Boolean::logicalAnd);
            if (avant != null) {
                objet.set(membre.getName(), avant);
                descendre(exemple, membre, avant);
            }
        }
    }

    private void descendre(ObjectNode exemple, RecordComponent membre, JsonNode valeur) {
        if (valeur.isArray() && membre.getGenericType() instanceof ParameterizedType liste) {
            Type element = liste.getActualTypeArguments()[0];
            valeur.forEach(un -> essayer(exemple, (Class<?>) element, un));
        } else {
            essayer(exemple, membre.getType(), valeur);
        }
    }

    private boolean lit(ObjectNode exemple) {
        try {
            lecteur.treeToValue(exemple, forme);
            return true;
        } catch (JsonProcessingException | RuntimeException e) {
            return false;
        }
    }
}
