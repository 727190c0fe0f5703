package fr.apiparticulier.gateway.provider;

import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * All of a call's time was gone before the other party could be asked, or so much of it that what was left says nothing of the
 * other party: to the client a time-out, of the other party nothing.
 */
final class TooLate extends TimeoutException {

    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
