package fr.apiparticulier.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.journal.Seal.Batch;
import fr.apiparticulier.journal.Seal.Purge;

/** A {@link Seal} as text, one text for one seal: JSON as RFC 8785 has it (members by name, no space). */
final class SealText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SealText() {
    }

    /** @param cle the id of the key that signs; null if nothing does */
    static String write(Seal seal, String cle) {
        Map<String, Object> members = new TreeMap<>();
        members.put("ancre", seal.numero());
        members.put("precedente", seal.precedente().hex());
        members.put("instant", seal.instant().toString());
        if (cle != null) {
            members.put("cle", cle);
        }
        if (seal.objet() instanceof Batch batch) {
            members.put("chaine", batch.chaine().toString());
            members.put("du", batch.du());
            members.put("au", batch.au());
            members.put("tete", batch.tete().hex());
        } else if (seal.objet() instanceof Purge purge) {
            Map<String, String> chaines = new TreeMap<>();
            purge.chaines().forEach((chaine, head) -> chaines.put(chaine.toString(), head.toString()));
            members.put("purge", new TreeMap<>(Map.of("avant", purge.avant().toString(), "duree", purge.duree().toString(),
                    "jusqua", purge.jusqua().toString(), "chaines", chaines)));
        }
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    /** @throws IllegalArgumentException if the text is not what {@link #write} made of some seal */
    static Seal read(String text) {
        try {
            JsonNode members = JSON.readTree(text);
            Seal seal = new Seal(number(members, "ancre"), digest(members, "precedente"),
                    Instant.parse(text(members, "instant")),
                    members.has("purge") ? purge(members.get("purge")) : batch(members));
            if (!write(seal, key(text)).equals(text)) {
                throw new IllegalArgumentException("anchor: not canonical");
            }
            return seal;
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("anchor: not readable");
        }
    }

    /** @return the id of the key that signs; null if none does */
    static String key(String text) {
        try {
            JsonNode key = JSON.readTree(text).get("cle");
            return key == null ? null : key.asText();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("anchor: not readable");
        }
    }

    private static Batch batch(JsonNode members) {
        return new Batch(UUID.fromString(text(members, "chaine")), number(members, "du"), number(members, "au"),
                digest(members, "tete"));
    }

    private static Purge purge(JsonNode members) {
        Map<UUID, Head> chaines = new HashMap<>();
        members.path("chaines").fields()
                .forEachRemaining(entry -> chaines.put(UUID.fromString(entry.getKey()), Head.read(entry.getValue().asText())));
        return new Purge(Instant.parse(text(members, "avant")), Period.parse(text(members, "duree")),
                Head.read(text(members, "jusqua")), chaines);
    }

    private static Digest digest(JsonNode members, String name) {
        return new Digest(text(members, name));
    }

    private static String text(JsonNode members, String name) {
        return members.path(name).asText();
    }

    private static long number(JsonNode members, String name) {
        if (!members.path(name).isIntegralNumber()) {
            throw new IllegalArgumentException("anchor: " + name + ": not a number");
        }
        return members.get(name).asLong();
    }
}
