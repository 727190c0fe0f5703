package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.List;

import fr.apiparticulier.contract.erreur.ErrorEntry;

/** One of the public ways to say what went wrong: the catalogue's status and words in the form of one version. */
public interface ErrorFormat {

    /** @return the form that a client of that version gets unless it asks for another */
    static ErrorFormat of(ApiVersion version) {
        return version == ApiVersion.V2 ? new ErrorFormatV2() : new ErrorFormatV3();
    }

    String mediaType();

    int status(ErrorEntry first);

    /** @param errors at least one */
    default Object body(List<ErrorEntry> errors) {
        return body(errors, null);
    }

    /**
     * @param errors at least one
     * @param retryIn when it is worth asking again; null if that is not known
     */
    Object body(List<ErrorEntry> errors, Duration retryIn);
}
