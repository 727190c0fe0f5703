package fr.apiparticulier.gateway.publication;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.error.Media;
import fr.apiparticulier.gateway.publication.Question.Presence;

/** The OpenAPI document of one family of versions, made of the routes, their parameters, views and errors. */
final class DocumentOpenApi {

    private static final String PROBLEME = "application/problem+json";
    private static final int TROP = 429;
    private static final List<String> ENTETES = List.of("X-Request-ID", "RateLimit-Limit", "RateLimit-Remaining",
            "RateLimit-Reset", "RateLimit", "RateLimit-Policy");
    /** In the examples of those errors that tell when it is worth asking again. */
    private static final Duration FIN_DE_MAINTENANCE = Duration.ofMinutes(15);

    private final ApiVersion version;
    private final SchemaVue vues;
    private final SchemaVue vuesFranceConnect;
    private final Map<String, Object> schemas = new TreeMap<>();
    private final Map<String, Object> exemples = new TreeMap<>();
    /** Those that a route's two operations share. */
    private final Map<String, Object> reponses = new TreeMap<>();

    DocumentOpenApi(ApiVersion version) {
        this.version = version;
        this.vues = new SchemaVue(version, scope -> true);
        this.vuesFranceConnect = new SchemaVue(version, scope -> !estDIdentite(scope));
    }

    /** @param services the paths of the service routes, as written by hand */
    Map<String, Object> document(List<Route> routes, Map<String, Object> entete, Map<String, Object> services) {
        Map<String, Object> chemins = new TreeMap<>(services);
        routes.stream().filter(route -> route.version() == version)
                .forEach(route -> chemins.put(route.chemin(), operations(route)));
        Map<String, Object> document = new LinkedHashMap<>(entete);
        document.put("paths", chemins);
        @SuppressWarnings("unchecked")
        Map<String, Object> composants = new LinkedHashMap<>((Map<String, Object>) entete.get("components"));
        @SuppressWarnings("unchecked")
        Map<String, Object> communs = (Map<String, Object>) composants.get("schemas");
        schemas.putAll(communs);
        composants.put("schemas", schemas);
        composants.put("examples", exemples);
        composants.put("responses", reponses);
        document.put("components", composants);
        return document;
    }

    private Map<String, Object> operations(Route route) {
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> lecture = operation(route);
        operations.put("get", lecture);
        operations.put("post", OperationJumelle.de(lecture, route.demandes()));
        return operations;
    }

    private Map<String, Object> operation(Route route) {
        Publication publication = route.publication();
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", publication.id());
        operation.put("summary", publication.titre());
        if (!publication.description().isEmpty()) {
            operation.put("description", publication.description());
        }
        if (version == ApiVersion.V2 || publication.remplacee()) {
            operation.put("deprecated", true);
        }
        operation.put("x-scopes", route.scopes().stream().map(Scope::mot).toList());
        operation.put("security", securite(route));
        operation.put("parameters", Stream.concat(
                route.estGardee() ? Stream.of(Map.of("$ref", "#/components/parameters/Cache-Control")) : Stream.empty(),
                route.demandes().stream().map(DocumentOpenApi::parametre)).toList());
        operation.put("responses", reponses(route));
        return operation;
    }

    private List<Object> securite(Route route) {
        Object jeton = Map.of("jwt_bearer_token", List.of());
        Object cle = Map.of("apiKey", List.of());
        Object franceConnect = Map.of("franceConnectToken", List.of());
        if (route.estFranceConnecte()) {
            return List.of(franceConnect);
        }
        return route.publication().franceConnect() ? List.of(jeton, cle, franceConnect) : List.of(jeton, cle);
    }

    private static Map<String, Object> parametre(Question.Demande demande) {
        Parametre parametre = demande.parametre();
        Forme forme = parametre.forme();
        Map<String, Object> dit = new LinkedHashMap<>();
        dit.put("name", parametre.nom());
        dit.put("in", "query");
        dit.put("required", demande.presence() == Presence.REQUIS);
        dit.put("description", parametre.description() + (demande.presence() == Presence.SELON ? " Requis selon le cas." : ""));
        dit.put("schema", SchemaParametre.de(forme));
        dit.put("example", forme.liste() ? List.of(forme.exemple()) : forme.exemple());
        return dit;
    }

    private Map<String, Object> reponses(Route route) {
        Map<String, Object> parStatut = new LinkedHashMap<>();
        parStatut.put("200", commune(route, 200, reponse(200, "La réponse, dans la mesure des droits du jeton.",
                contenu(corps(route), null),
                route.estGardee() ? List.of("X-Response-Cached", "X-Cache-Expires-in") : List.of())));
        Erreurs.de(route).forEach((statut, entries) -> parStatut.put(statut.toString(), commune(route, statut,
                reponse(statut, titres(entries), contenu(Map.of("$ref", "#/components/schemas/Erreur"), exemples(entries)),
                        List.of()))));
        return parStatut;
    }

    private Map<String, Object> commune(Route route, int statut, Map<String, Object> reponse) {
        String nom = route.publication().id() + "_" + statut;
        reponses.put(nom, reponse);
        return Map.of("$ref", "#/components/responses/" + nom);
    }

    private Map<String, Object> exemples(List<ErrorEntry> entries) {
        Map<String, Object> parNom = new TreeMap<>();
        for (ErrorEntry entry : entries) {
            String nom = Erreurs.nom(entry, version);
            exemples.putIfAbsent(nom, Map.of("value", ErrorFormat.of(version).body(List.of(entry), FIN_DE_MAINTENANCE)));
            parNom.put(nom, Map.of("$ref", "#/components/examples/" + nom));
        }
        return parNom;
    }

    private static String titres(List<ErrorEntry> entries) {
        return String.join(" ; ", entries.stream().map(ErrorEntry::title).distinct().toList());
    }

    private Map<String, Object> corps(Route route) {
        Class<?> vue = route.publication().vue();
        boolean sansIdentite = route.estFranceConnecte()
                && Stream.of(route.vue().scopes()).anyMatch(DocumentOpenApi::estDIdentite);
        String nom = nom(vue) + (sansIdentite ? "FranceConnect" : "");
        schemas.computeIfAbsent(nom, absent -> (sansIdentite ? vuesFranceConnect : vues).de(vue));
        Map<String, Object> reference = Map.of("$ref", "#/components/schemas/" + nom);
        if (version == ApiVersion.V2) {
            return reference;
        }
        Map<String, Object> membres = new LinkedHashMap<>();
        membres.put("data", reference);
        membres.put("links", Map.of("type", "object"));
        membres.put("meta", Map.of("type", "object"));
        Map<String, Object> enveloppe = new LinkedHashMap<>();
        enveloppe.put("type", "object");
        enveloppe.put("properties", membres);
        enveloppe.put("required", List.of("data", "links", "meta"));
        return enveloppe;
    }

    /** Since v3, whom FranceConnect has identified is not told who that is. */
    private static boolean estDIdentite(Scope scope) {
        return scope.mot().contains("_identite");
    }

    private static String nom(Class<?> vue) {
        return (vue.getEnclosingClass() == null ? "" : vue.getEnclosingClass().getSimpleName()) + vue.getSimpleName();
    }

    private static Map<String, Object> reponse(int statut, String description, Map<String, Object> contenu,
            List<String> propres) {
        Map<String, Object> reponse = new LinkedHashMap<>();
        reponse.put("description", description);
        reponse.put("headers", entetes(statut, propres));
        reponse.put("content", contenu);
        return reponse;
    }

    private static Map<String, Object> entetes(int statut, List<String> propres) {
        Map<String, Object> entetes = new LinkedHashMap<>();
        Stream.concat(ENTETES.stream(), statut == TROP ? Stream.of(HttpHeaders.RETRY_AFTER) : propres.stream())
                .forEach(nom -> entetes.put(nom, Map.of("$ref", "#/components/headers/" + nom)));
        return entetes;
    }

    private Map<String, Object> contenu(Map<String, Object> schema, Map<String, Object> exemples) {
        Map<String, Object> media = new LinkedHashMap<>(Map.of("schema", schema));
        if (exemples != null) {
            media.put("examples", exemples);
        }
        Map<String, Object> contenu = new LinkedHashMap<>();
        contenu.put(MediaType.APPLICATION_JSON, media);
        if (version == ApiVersion.V3) {
            contenu.put(Media.JSON_API, Map.of("schema", schema));
        }
        if (exemples != null) {
            contenu.put(PROBLEME, Map.of("schema", Map.of("$ref", "#/components/schemas/Probleme")));
        }
        return contenu;
    }
}
