package fr.apiparticulier.gateway.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.mask.Written;

/**
 * What a dossier answers, when all of its parts have: what was served, and of each part what it would have said alone.
 *
 * @param parts at least one
 */
record Reponse(List<Part> parts) implements Discret {

    private static final int OK = 200;

    Reponse {
        parts = List.copyOf(parts);
    }

    /** @return 200 if anything was served; else what all have in common, else the highest, in which servers' faults come last */
    int statut() {
        return parts.stream().anyMatch(part -> part.outcome() == Outcome.SERVED)
                ? OK
                : gravest().statut();
    }

    /** @return that of all, or of the part that decides the status; partial if something was served and something was not */
    Outcome outcome() {
        long served = parts.stream().filter(part -> part.outcome() == Outcome.SERVED).count();
        if (served == 0) {
            return gravest().outcome();
        }
        return served == parts.size() ? Outcome.SERVED : Outcome.PARTIAL;
    }

    /** @return the part that decides what is said of all, where nothing was served */
    Part gravest() {
        return parts.stream().max(Comparator.comparingInt(Part::statut)).orElseThrow();
    }

    /**
     * @param withheld what a part keeps back, to be said beside its result; null where the client did not ask
     * @return JSON in the envelope of v3: {@code data} or {@code errors}, beside {@code meta.ressources}
     */
    String corps(ObjectMapper json, Clock clock, Function<Part, List<?>> withheld) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartObject();
            if (statut() == OK) {
                data(out);
            } else {
                out.writePOJOField("errors", items(json, errors(), null));
            }
            out.writeObjectFieldStart("meta");
            out.writeObjectFieldStart("ressources");
            for (Part part : parts) {
                out.writePOJOField(part.nom().ressource(), meta(part, json, clock, withheld.apply(part)));
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void data(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("data");
        for (Part part : parts) {
            if (part.written().isPresent()) {
                out.writeFieldName(part.nom().ressource());
                out.writeRawValue(part.written().map(Written::body).orElseThrow());
            }
        }
        out.writeEndObject();
        out.writeObjectFieldStart("links");
        out.writeEndObject();
    }

    private List<ErrorEntry> errors() {
        Set<ErrorEntry> errors = new LinkedHashSet<>(gravest().refusal().errors());
        parts.forEach(part -> errors.addAll(part.refusal().errors()));
        return List.copyOf(errors);
    }

    private static Map<String, Object> meta(Part part, ObjectMapper json, Clock clock, List<?> withheld) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("issue", part.outcome().mot());
        meta.put("statut", part.statut());
        meta.put("version", part.nom().version());
        part.call().facts().modalite().ifPresent(modalite -> meta.put("modalite", modalite.mot()));
        part.call().facts().providerTime().ifPresent(time -> meta.put("duree_fournisseur_ms", time.toMillis()));
        meta.put("en_cache", part.call().remembered().isPresent());
        part.call().remembered().ifPresent(kept -> meta.put("age_secondes", kept.age().toSeconds()));
        if (part.written().isEmpty()) {
            Refusal refusal = part.refusal();
            if (refusal.retryAfter().isPresent() && part.outcome() == Outcome.MAINTENANCE) {
                meta.put("fin_maintenance", clock.instant().plus(refusal.retryAfter().get()).truncatedTo(ChronoUnit.SECONDS)
                        .toString());
            }
            meta.put("errors", items(json, refusal.errors(), refusal));
        }
        if (withheld != null) {
            meta.put("champs_retenus", withheld);
        }
        return meta;
    }

    private static Object items(ObjectMapper json, List<ErrorEntry> errors, Refusal refusal) {
        return json.valueToTree(ErrorFormat.of(ApiVersion.V3).body(errors,
                refusal == null ? null : refusal.retryAfter().orElse(null))).get("errors");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
