package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.http.HttpHeaders;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalHeaders;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.contract.erreur.WireError;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * Makes an answer of what came back, or says that it is none: a record and whom it is about with status 200, a refusal by its name in the catalogue
 * with the status that belongs to it, both in JSON and in UTF-8. What was wrong is told to nobody: it may be about somebody.
 */
@Singleton
class AnswerReader {

    private static final int OK = 200;
    /** What nearly all of them say. */
    private static final String PLAIN_JSON = "application/json";
    private static final Pattern JSON = Pattern.compile("application/json(\\s*;\\s*charset\\s*=\\s*\"?utf-8\"?)?\\s*",
            Pattern.CASE_INSENSITIVE);
    /** A generation is a word to compare; nothing of any length goes into memory for it. */
    private static final Pattern GENERATION = Pattern.compile("[\\w.:-]{1,64}");

    private final ObjectMapper json;
    /** By what they read. */
    private final Map<Class<?>, ObjectReader> records = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> bare = new ConcurrentHashMap<>();

    AnswerReader(StrictJson strict) {
        this.json = strict.mapper();
    }

    /** @throws ProviderFailure if it is no answer of that operation */
    <R> Answered<R> read(Operation<?, R> operation, RawAnswer raw) {
        String generation = Optional.ofNullable(raw.headers().get(InternalHeaders.GENERATION))
                .filter(word -> GENERATION.matcher(word).matches()).orElse(null);
        if (raw.status() == OK) {
            return operation.isQuestion() ? record(operation, raw, generation) : bare(operation, raw, generation);
        }
        // Another holder's refusal is none of the contract.
        ProviderError refusal = this.<WireError>read(raw, bare(WireError.class)).map(WireError::error)
                .filter(error -> error.entry().kind().status() == raw.status()
                        && operation.service().speaksFor(error.entry().holder()))
                .orElseThrow(() -> ProviderFailure.ofStatus(raw.status()));
        return new Answered<>(null, List.of(), new Refusal(refusal.entry()), generation, raw.body().length());
    }

    private <R> Answered<R> record(Operation<?, R> operation, RawAnswer raw, String generation) {
        Certifie<R> record = this.<Certifie<R>>read(raw, records.computeIfAbsent(operation.answer(), this::record))
                .orElseThrow(() -> new ProviderFailure(ProviderFault.UNKNOWN));
        return new Answered<>(record.donnees(), record.personnes(), null, generation, raw.body().length());
    }

    private <R> Answered<R> bare(Operation<?, R> operation, RawAnswer raw, String generation) {
        R record = this.<R>read(raw, bare(operation.answer())).orElseThrow(() -> new ProviderFailure(ProviderFault.UNKNOWN));
        return new Answered<>(record, List.of(), null, generation, raw.body().length());
    }

    private ObjectReader record(Class<?> donnees) {
        return json.readerFor(json.getTypeFactory().constructParametricType(Certifie.class, donnees));
    }

    private ObjectReader bare(Class<?> type) {
        return bare.computeIfAbsent(type, json::readerFor);
    }

    private static boolean isJson(String mediaType) {
        return PLAIN_JSON.equals(mediaType) || JSON.matcher(mediaType).matches();
    }

    private <T> Optional<T> read(RawAnswer raw, ObjectReader reader) {
        String mediaType = raw.headers().get(HttpHeaders.CONTENT_TYPE);
        // We ask for no compression; what comes compressed all the same may be a thousand times as long as it seems.
        if (mediaType == null || !isJson(mediaType) || raw.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw.body().getBytes())).toString();
            return Optional.ofNullable(reader.<T>readValue(text));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            // The message would quote the answer.
            return Optional.empty();
        }
    }
}
