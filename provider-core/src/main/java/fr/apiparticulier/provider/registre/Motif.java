package fr.apiparticulier.provider.registre;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** What of an exception may be told: where, and in our own words alone. */
public final class Motif {

    private static final int PROFONDEUR = 10;

    private Motif() {
    }

    /** @return the path of the member, empty if the document as a whole is meant */
    public static String chemin(Exception e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(
                        etape -> etape.getFieldName() == null ? "[" + etape.getIndex() + "]" : "." + etape.getFieldName())
                        .collect(Collectors.joining()).replaceFirst("^\\.", "")
                : "";
    }

    /** Our own words name the member; everybody else's quote values, and are not passed on. */
    public static String de(Throwable e, String sinon) {
        return causes(e).filter(ValeurRefusee.class::isInstance).map(Throwable::getMessage).findFirst().orElse(sinon);
    }

    /** @return whether it is not JSON, rather than not what is expected of it */
    static boolean estDeForme(Throwable e) {
        return causes(e).anyMatch(cause -> cause instanceof StreamReadException && !(cause instanceof InputCoercionException));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null && cause.getCause() != cause, Throwable::getCause).limit(PROFONDEUR);
    }
}
