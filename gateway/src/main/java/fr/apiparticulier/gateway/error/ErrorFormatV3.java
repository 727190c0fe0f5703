package fr.apiparticulier.gateway.error;

import java.util.List;
import java.util.Map;

import fr.apiparticulier.contract.erreur.ErrorEntry;

/** The body of v3 and later: every error, each with its code. */
final class ErrorFormatV3 implements ErrorFormat {

    /** One error; {@code source} is null where nothing the client sent is to blame. */
    private record Item(String code, String title, String detail, Map<String, String> source, Map<String, String> meta) {
        static Item of(ErrorEntry entry) {
            Map<String, String> meta = entry.holder() == null ? Map.of() : Map.of("provider", entry.holder().label());
            return new Item(entry.code(), entry.title(), entry.detail(), entry.source(), meta);
        }
    }

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
    public Object body(List<ErrorEntry> errors) {
        return new Body(errors.stream().map(Item::of).toList());
    }
}
