package fr.apiparticulier.gateway.ressource;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which rights open what, as the catalogue has it. A right that opens a route and none of its members, because it only says
 * about whom may be answered, opens {@link #ROUTE}.
 */
@ApplicationScoped
public class Ouvertures {

    /** In place of a member. */
    public static final String ROUTE = "";

    private final Map<String, Map<String, Set<String>>> routes = new HashMap<>();

    Ouvertures() {
        this(Publiees.lire());
    }

    Ouvertures(JsonNode ressources) {
        ressources.forEach(ressource -> ressource.get("versions")
                .forEach(version -> version.get("modalites").forEach(this::ajouter)));
    }

    /** An address of v2 may have several modalities, which show the same. */
    private void ajouter(JsonNode modalite) {
        Map<String, Set<String>> champs = new HashMap<>();
        Set<String> sansChamp = mots(modalite.get("droits"));
        modalite.get("champs").forEach(champ -> {
            Set<String> droits = mots(champ.get("droits"));
            champs.put(champ.get("nom").textValue(), droits);
            sansChamp.removeAll(droits);
        });
        champs.put(ROUTE, sansChamp);
        routes.put(modalite.get("adresse").textValue(), champs);
    }

    private static Set<String> mots(JsonNode liste) {
        Set<String> mots = new TreeSet<>();
        liste.forEach(mot -> mots.add(mot.textValue()));
        return mots;
    }

    /**
     * @param route its address
     * @param champ a member's path, or {@link #ROUTE}
     * @return the words of the rights; none for what is not served any more
     */
    public Set<String> droits(String route, String champ) {
        return Set.copyOf(routes.getOrDefault(route, Map.of()).getOrDefault(champ, Set.of()));
    }
}
