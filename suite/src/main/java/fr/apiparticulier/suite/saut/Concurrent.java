package fr.apiparticulier.suite.saut;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What stands between a client and what it asks: ours, or another that passes calls on. It runs until it is closed. */
interface Concurrent extends AutoCloseable {

    /** @return as the table names it */
    String nom();

    /** @return where calls go to, path and query included */
    URI adresse();

    /** @return each where they may go; there is one unless it is several */
    default List<URI> adresses() {
        return List.of(adresse());
    }

    /** @return its processes, whose children count with them; none for what runs in the bench itself */
    List<ProcessHandle> processus();

    /** @return the processes of the database that it keeps; none if it keeps none */
    List<ProcessHandle> base();

    /** @return from its start until it answered; zero where nothing is started */
    Duration depart();

    @Override
    void close();
}
