package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.erreur.ErrorEntry;

/**
 * {@code application/problem+json} (RFC 9457) for clients that ask for it, in any version; the public code is an extension
 * member.
 *
 * @param version whose statuses apply
 */
record ProblemFormat(ErrorFormat version) implements ErrorFormat {

    static final String MEDIA_TYPE = "application/problem+json";

    /** @param source what is to blame, left out where the catalogue names nothing */
    @RegisterForReflection
    private record Item(
            String code, String detail, @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, String> source) {
    }

    @RegisterForReflection
    private record Body(String type, String title, int status, String detail, String code, List<Item> errors) {
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public int status(ErrorEntry first) {
        return version.status(first);
    }

    @Override
    public Object body(List<ErrorEntry> errors, Duration retryIn) {
        ErrorEntry first = errors.get(0);
        return new Body("urn:api-particulier:erreur:" + first.code(), first.title(), status(first), first.detail(),
                first.code(), errors.stream().map(entry -> new Item(entry.code(), entry.detail(), entry.source())).toList());
    }
}
