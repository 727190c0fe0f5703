package fr.apiparticulier.gateway.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;
import fr.apiparticulier.gateway.mask.Written;
import fr.apiparticulier.gateway.version.Endings;

/** Writes what a dossier answers, in the envelope of v3: {@code data} or {@code errors}, beside {@code meta.ressources}. */
@ApplicationScoped
class Corps {

    private final ObjectMapper json;
    private final Endings endings;

    Corps(ObjectMapper json, Endings endings) {
        this.json = json;
        this.endings = endings;
    }

    /** @param withheld what a part keeps back, to be said beside its result; null where the client did not ask */
    String de(Reponse reponse, Function<Part, List<?>> withheld) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartObject();
            if (reponse.parts().stream().anyMatch(part -> part.written().isPresent())) {
                data(out, reponse.parts());
            } else {
                out.writePOJOField("errors", items(reponse.errors(), reponse.retryAfter().orElse(null)));
            }
            out.writeObjectFieldStart("meta");
            out.writeObjectFieldStart("ressources");
            for (Part part : reponse.parts()) {
                out.writePOJOField(part.nom().ressource(), meta(part, withheld.apply(part)));
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void data(JsonGenerator out, List<Part> parts) throws IOException {
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

    private Map<String, Object> meta(Part part, List<?> withheld) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("issue", part.outcome().mot());
        meta.put("statut", part.statut());
        meta.put("version", part.nom().version());
        part.call().facts().modalite().ifPresent(modalite -> meta.put("modalite", modalite.mot()));
        part.call().facts().providerTime().ifPresent(time -> meta.put("duree_fournisseur_ms", time.toMillis()));
        meta.put("en_cache", part.call().remembered().isPresent());
        part.call().remembered().ifPresent(kept -> meta.put("age_secondes", kept.age().toSeconds()));
        if (part.outcome() == Outcome.MAINTENANCE) {
            part.retryAt().map(end -> end.truncatedTo(ChronoUnit.SECONDS)).map(Instant::toString)
                    .ifPresent(end -> meta.put("fin_maintenance", end));
        }
        endings.end(part.offer().route().chemin()).ifPresent(end -> {
            meta.put("depreciee_le", end.depreciee().toString());
            end.retiree().ifPresent(day -> meta.put("retiree_le", day.toString()));
        });
        if (part.written().isEmpty()) {
            meta.put("errors", items(part.refusal().errors(), part.retryAfter()));
        }
        if (withheld != null) {
            meta.put("champs_retenus", withheld);
        }
        return meta;
    }

    private JsonNode items(List<ErrorEntry> errors, Duration retryIn) {
        return json.valueToTree(ErrorFormat.of(ApiVersion.V3).body(errors, retryIn)).get("errors");
    }
}
