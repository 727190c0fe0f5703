package fr.apiparticulier.suite.conformance.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Notes what a document says of one response: headers, media types, the body's members, the codes of errors. The body is
 * that of {@code application/json}, else of the first media type of JSON.
 */
final class FaitsReponse {

    private static final String JSON = "application/json";
    private static final String PREMIERE_ERREUR = "400";

    private final Document document;
    private final Parties parties;
    private final Faits faits;

    FaitsReponse(Document document, Parties parties, Faits faits) {
        this.document = document;
        this.parties = parties;
        this.faits = faits;
    }

    void noter(String statut, JsonNode declaree) {
        JsonNode reponse = document.suivre(declaree);
        String lieu = "/responses/" + statut;
        faits.present(lieu);
        reponse.path("headers").properties()
                .forEach(entete -> noterEntete(lieu, entete.getKey(), document.suivre(entete.getValue())));
        Map<String, JsonNode> medias = medias(reponse.path("content"));
        medias.keySet().forEach(media -> faits.present(lieu + "/content/" + Pointeur.pas(media)));
        corps(medias).map(media -> media.path("schema")).ifPresent(schema -> {
            faits.present(lieu + "/body");
            new FaitsSchema(parties, faits).noter(lieu + "/body", schema);
        });
        if (statut.compareTo(PREMIERE_ERREUR) >= 0) {
            medias.values().forEach(media -> new CodesErreur(document, parties).de(media)
                    .forEach(code -> faits.present(lieu + "/codes/" + Pointeur.pas(code))));
        }
    }

    private void noterEntete(String lieu, String nom, JsonNode entete) {
        String place = lieu + "/headers/" + Pointeur.pas(nom.toLowerCase(Locale.ROOT));
        faits.present(place);
        faits.dire(place, Genre.REQUIRED, entete.path("required").asBoolean());
        new FaitsSchema(parties, faits).noter(place, entete.path("schema"));
    }

    /** @return by media type, without its parameters */
    private static Map<String, JsonNode> medias(JsonNode content) {
        Map<String, JsonNode> medias = new TreeMap<>();
        content.properties().forEach(media -> medias.put(media.getKey().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", ""),
                media.getValue()));
        return medias;
    }

    private static Optional<JsonNode> corps(Map<String, JsonNode> medias) {
        return Optional.ofNullable(medias.get(JSON)).or(() -> medias.entrySet().stream()
                .filter(media -> media.getKey().endsWith("json")).map(Entry::getValue).findFirst());
    }
}
