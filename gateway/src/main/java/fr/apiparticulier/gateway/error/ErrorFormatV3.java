package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.Kind;

/** The body of v3 and later: every error, each with its code. */
final class ErrorFormatV3 implements ErrorFormat {

    /** One error; {@code source} is null where nothing the client sent is to blame. */
    @RegisterForReflection
    private record Item(String code, String title, String detail, Map<String, String> source, Map<String, Object> meta) {
        static Item of(ErrorEntry entry, Duration retryIn) {
            Map<String, Object> meta = new LinkedHashMap<>();
            if (entry.holder() != null) {
                meta.put("provider", entry.holder().label());
            }
            // Elsewhere the public contract has no such member, and Retry-After says the same.
            if (retryIn != null && entry.kind() == Kind.MAINTENANCE) {
                meta.put("retry_in", retryIn.toSeconds());
            }
            return new Item(entry.code(), entry.title(), entry.detail(), entry.source(), meta);
        }
    }

    @RegisterForReflection
    private record Body(List<Item> errors) {
    }

    @Override
    public String mediaType() {
        return Media.JSON_API;
    }

    @Override
    public int status(ErrorEntry first) {
        return first.kind().status();
    }

    @Override
    public Object body(List<ErrorEntry> errors, Duration retryIn) {
        return new Body(errors.stream().map(entry -> Item.of(entry, retryIn)).toList());
    }
}
