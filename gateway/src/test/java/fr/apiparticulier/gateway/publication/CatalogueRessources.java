package fr.apiparticulier.gateway.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.contract.scope.Scope;

/** The catalogue of data routes, made of the routes, their parameters and views as the OpenAPI documents are. */
final class CatalogueRessources {

    private CatalogueRessources() {
    }

    /** @return resources by name, each with its versions, the latest first */
    static List<Map<String, Object>> de(List<Route> routes) {
        return routes.stream().flatMap(Entree::de).collect(Collectors.groupingBy(Entree::ressource, TreeMap::new,
                Collectors.toList())).entrySet().stream()
                .map(ressource -> ressource(ressource.getKey(), ressource.getValue())).toList();
    }

    private static Map<String, Object> ressource(String nom, List<Entree> entrees) {
        Map<String, Object> ressource = new LinkedHashMap<>();
        ressource.put("nom", nom);
        ressource.put("fournisseur", seul(entrees.stream().map(Entree::fournisseur)));
        ressource.put("versions", entrees.stream().collect(Collectors.groupingBy(Entree::version,
                () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList())).entrySet().stream()
                .map(version -> version(version.getKey(), version.getValue())).toList());
        return ressource;
    }

    private static Map<String, Object> version(int numero, List<Entree> entrees) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("version", numero);
        version.put("obsolete", seul(entrees.stream().map(Entree::estObsolete)));
        version.put("modalites", entrees.stream().map(CatalogueRessources::modalite).toList());
        return version;
    }

    private static Map<String, Object> modalite(Entree entree) {
        Map<String, Object> modalite = new LinkedHashMap<>();
        modalite.put("nom", entree.modalite());
        modalite.put("adresse", entree.route().chemin());
        modalite.put("titre", entree.route().publication().titre());
        modalite.put("parametres", entree.demandes().stream().map(CatalogueRessources::parametre).toList());
        modalite.put("droits", entree.route().scopes().stream().map(Scope::mot).toList());
        List<Map<String, Object>> champs = new ArrayList<>();
        ajouter(champs, "", new SchemaVue(entree.route().version(), entree.route()::mayHold)
                .de(entree.route().publication().vue()));
        modalite.put("champs", champs);
        return modalite;
    }

    private static Map<String, Object> parametre(Question.Demande demande) {
        Map<String, Object> parametre = new LinkedHashMap<>();
        parametre.put("nom", demande.parametre().nom());
        parametre.put("presence", demande.presence().name().toLowerCase(Locale.ROOT));
        parametre.put("forme", SchemaParametre.de(demande.parametre().forme()));
        return parametre;
    }

    /** The members of an object and of what it holds; an item of a list has its list's name. */
    @SuppressWarnings("unchecked")
    private static void ajouter(List<Map<String, Object>> champs, String chemin, Map<String, Object> objet) {
        Map<String, Object> membres = (Map<String, Object>) objet.getOrDefault("properties", Map.of());
        membres.forEach((nom, dit) -> {
            Map<String, Object> membre = (Map<String, Object>) dit;
            Map<String, Object> champ = new LinkedHashMap<>();
            champ.put("nom", chemin + nom);
            champ.put("droits", membre.get("x-scope"));
            if (membre.containsKey("x-scope-tous")) {
                champ.put("tous", true);
            }
            champs.add(champ);
            ajouter(champs, chemin + nom + ".", (Map<String, Object>) membre.getOrDefault("items", membre));
        });
    }

    private static <T> T seul(Stream<T> dits) {
        List<T> differents = dits.distinct().toList();
        if (differents.size() != 1) {
            throw new AssertionError("said in several ways: " + differents);
        }
        return differents.get(0);
    }
}
