package fr.apiparticulier.gateway.journal;

import java.io.IOException;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.mask.Member;

/** An event as the journal keeps it: JSON as RFC 8785 has it, members by name, without a space; what is null is left out. */
final class EventText {

    private static final JsonFactory JSON = new JsonFactory();
    /** Characters that most events have fewer of. */
    private static final int LENGTH = 1_024;

    private EventText() {
    }

    /** @param omitted how many calls of its {@link Ration} have no event, since the last that has one */
    static String of(Event event, long omitted) {
        StringWriter text = new StringWriter(LENGTH);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, event, omitted);
        } catch (IOException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
        return text.toString();
    }

    /** In the order of their names, which is part of the form. */
    private static void write(JsonGenerator json, Event event, long omitted) throws IOException {
        json.writeStartObject();
        write(json, "champs", event.champs().stream().map(Member::path));
        write(json, "destinataire", event.destinataire() == null ? null : event.destinataire().valeur());
        if (event.dureeFournisseur() != null) {
            json.writeNumberField("duree_fournisseur_ms", event.dureeFournisseur().toMillis());
        }
        json.writeNumberField("duree_ms", event.duree().toMillis());
        write(json, "fournisseur", event.fournisseur() == null ? null : event.fournisseur().audience());
        write(json, "habilitation", event.habilitation());
        // What the database keeps of an instant.
        write(json, "instant", event.instant().truncatedTo(ChronoUnit.MICROS));
        write(json, "issue", event.issue().mot());
        write(json, "jeton", event.jeton());
        json.writeBooleanField("memoire", event.memoire());
        write(json, "modalite", event.modalite() == null ? null : event.modalite().mot());
        if (omitted > 0) {
            json.writeNumberField("omis", omitted);
        }
        write(json, "personnes", event.personnes().stream().map(ReferencePersonne::valeur));
        write(json, "requete", event.requete().valeur());
        write(json, "route", event.route().chemin());
        if (event.statut() != 0) {
            json.writeNumberField("statut", event.statut());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private static void write(JsonGenerator json, String name, Stream<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        String[] sorted = values.toArray(String[]::new);
        Arrays.sort(sorted);
        for (String value : sorted) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
