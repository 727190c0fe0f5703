package fr.apiparticulier.suite.chaos.charge;

import java.io.IOException;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;

/** Which ends of a call a load balancer asks again for. */
final class Coupures {

    private Coupures() {
    }

    /** @return whether the replica was not reached, or went away without a word; not whether it was slow */
    static boolean avantReponse(Throwable echec) {
        return echec instanceof HttpClosedException || echec instanceof StreamResetException || echec instanceof IOException;
    }
}
