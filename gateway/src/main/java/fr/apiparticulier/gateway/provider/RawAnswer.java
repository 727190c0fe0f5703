package fr.apiparticulier.gateway.provider;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

import fr.apiparticulier.contract.discretion.Discret;

/** What came back from a provider, of which nothing is believed yet. */
record RawAnswer(int status, MultiMap headers, Buffer body) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
