package fr.apiparticulier.gateway.call;

import java.util.Locale;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.Kind;
import fr.apiparticulier.gateway.error.Refusal;

/** How a call for data ended: exactly one of these, for metrics, journal, status and service levels alike. */
public enum Outcome {
    SERVED,
    /** Answered without a part that its provider could not give. */
    PARTIAL,
    /** The provider was asked, and knows nobody, or not one alone. */
    NOT_FOUND,
    /** The question is none, or asks for what is not served. */
    CLIENT_ERROR,
    /** This caller may not ask, or not for this. */
    DENIED,
    THROTTLED,
    /** The client hung up before there was an answer. */
    CANCELLED,
    MAINTENANCE,
    PROVIDER_FAILED,
    GATEWAY_FAILED;

    private static final ErrorEntry OUR_FAULT = GatewayError.FRANCE_CONNECT_CLIENT.entry();

    /** @param failure what the call ended in; anything but a {@link Refusal} is a defect of ours */
    public static Outcome of(Throwable failure) {
        return failure instanceof Refusal refusal ? of(refusal.errors().get(0)) : GATEWAY_FAILED;
    }

    /** @param status of a call that was refused before anybody looked at what it is */
    public static Outcome ofEarlyRefusal(int status) {
        if (status >= 500) {
            return GATEWAY_FAILED;
        }
        return status == Kind.TOO_MANY.status() ? THROTTLED : CLIENT_ERROR;
    }

    /** @return the word in metrics and in the journal, as in {@code not_found} */
    public String mot() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether the provider's word is what the client was told */
    public boolean isAnswered() {
        return this == SERVED || this == PARTIAL || this == NOT_FOUND;
    }

    private static Outcome of(ErrorEntry error) {
        return switch (error.kind()) {
            case WRONG_PARAMETER, MALFORMED, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, TOO_SLOW, LENGTH_REQUIRED, BODY_TOO_LONG,
                    UNSUPPORTED_MEDIA,
                    ADDRESS_TOO_LONG, HEADERS_TOO_LONG, GONE ->
                CLIENT_ERROR;
            // The contract has no other word where it is us whom FranceConnect refuses.
            case UNAUTHORIZED -> error.equals(OUR_FAULT) ? GATEWAY_FAILED : DENIED;
            case FORBIDDEN -> DENIED;
            // Without a data holder it is the address that is unknown.
            case NOT_FOUND, CONFLICT -> error.holder() == null ? CLIENT_ERROR : NOT_FOUND;
            case TOO_MANY -> THROTTLED;
            case PROVIDER_UNAVAILABLE, PROVIDER_FAILED, PROVIDER_UNKNOWN, PROVIDER_TIMEOUT -> PROVIDER_FAILED;
            case MAINTENANCE -> MAINTENANCE;
            case INTERNAL -> GATEWAY_FAILED;
        };
    }
}
