package fr.apiparticulier.gateway.franceconnect;

import java.util.stream.Stream;

import org.jose4j.lang.UnresolvableKeyException;

/** An answer is signed with a key that we do not know (yet). */
final class UnknownSignatureKey extends RuntimeException {

    UnknownSignatureKey() {
        super(null, null, false, false);
    }

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10)
                .anyMatch(UnresolvableKeyException.class::isInstance);
    }
}
