package fr.apiparticulier.gateway.error;

import java.time.Duration;
import java.util.List;

import fr.apiparticulier.contract.erreur.ErrorEntry;

/**
 * What a client is told of errors: in the format of the version that its path names, or as a problem if it prefers that.
 *
 * @param body to be written as JSON
 */
record ErrorAnswer(int status, String mediaType, Object body) {

    /**
     * @param path absolute, as the client wrote it
     * @param errors at least one; the first decides the status
     */
    static ErrorAnswer of(String path, Accepted accepted, List<ErrorEntry> errors) {
        return of(path, accepted, errors, null);
    }

    /** @param retryIn when it is worth asking again; null if that is not known */
    static ErrorAnswer of(String path, Accepted accepted, List<ErrorEntry> errors, Duration retryIn) {
        ApiVersion version = ApiVersion.ofPath(path);
        ErrorFormat plain = ErrorFormat.of(version);
        boolean problem = accepted.names(ProblemFormat.MEDIA_TYPE);
        ErrorFormat format = problem ? new ProblemFormat(plain) : plain;
        String type = problem ? format.mediaType() : Media.best(version, accepted).orElse(plain.mediaType());
        return new ErrorAnswer(format.status(errors.get(0)), type, format.body(errors, retryIn));
    }
}
