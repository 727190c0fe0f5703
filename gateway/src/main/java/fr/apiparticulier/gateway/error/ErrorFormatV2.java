package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.ws.rs.core.MediaType;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;

/** The v2 body {@code {error, reason, message}}, first error only; what is refused before the route is looked at has a flat form. */
final class ErrorFormatV2 implements ErrorFormat {

    /** What the public service answers before it looks at the route. */
    private static final Set<String> FLAT = Set.of(GatewayError.TOKEN_EXPIRED.entry().code(),
            GatewayError.TOKEN_REVOKED.entry().code(), GatewayError.ADDRESS_FORBIDDEN.entry().code(),
            GatewayError.TOO_MANY_REQUESTS.entry().code());

    @RegisterForReflection
    private record Body(String error, String reason, String message) {
    }

    @RegisterForReflection
    private record Flat(List<String> errors) {
    }

    @Override
    public String mediaType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public int status(ErrorEntry first) {
        return switch (first.kind()) {
            case WRONG_PARAMETER -> 400;
            // A v2 client learns that its scopes do not suffice by 401, as it always did.
            case FORBIDDEN -> FLAT.contains(first.code()) ? 403 : 401;
            case PROVIDER_UNAVAILABLE, PROVIDER_FAILED, PROVIDER_UNKNOWN -> 503;
            default -> first.kind().status();
        };
    }

    @Override
    public Object body(List<ErrorEntry> errors, Duration retryIn) {
        ErrorEntry first = errors.get(0);
        if (FLAT.contains(first.code())) {
            return new Flat(List.of(first.detail()));
        }
        return new Body(Objects.requireNonNullElseGet(first.v2(), () -> word(first)), first.detail(), first.detail());
    }

    private static String word(ErrorEntry entry) {
        return switch (entry.kind()) {
            case WRONG_PARAMETER, MALFORMED -> "bad_request";
            case METHOD_NOT_ALLOWED -> "method_not_allowed";
            case NOT_ACCEPTABLE -> "not_acceptable";
            case TOO_SLOW -> "request_timeout";
            case LENGTH_REQUIRED -> "length_required";
            case BODY_TOO_LONG -> "payload_too_large";
            case UNSUPPORTED_MEDIA -> "unsupported_media_type";
            case ADDRESS_TOO_LONG -> "uri_too_long";
            case HEADERS_TOO_LONG -> "request_header_fields_too_large";
            case UNAUTHORIZED, FORBIDDEN -> "access_denied";
            case NOT_FOUND -> "not_found";
            case GONE -> "gone";
            case CONFLICT -> "conflict";
            case TOO_MANY -> "too_many_requests";
            case PROVIDER_UNAVAILABLE -> "network_error";
            case PROVIDER_FAILED, PROVIDER_UNKNOWN -> "data_provider_error";
            case PROVIDER_TIMEOUT -> "gateway_timeout";
            case MAINTENANCE -> "maintenance";
            case INTERNAL -> "error";
        };
    }
}
