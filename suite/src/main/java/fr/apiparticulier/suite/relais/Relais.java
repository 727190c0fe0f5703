package fr.apiparticulier.suite.relais;

import java.net.URI;

/** What the gateway calls in place of a provider, and what makes that take its time. */
public interface Relais extends AutoCloseable {

    URI adresse();

    /** Said once, when it is known. */
    void vers(URI fournisseur);

    /** From now on every answer takes its time. */
    void ralentir();

    @Override
    void close();
}
