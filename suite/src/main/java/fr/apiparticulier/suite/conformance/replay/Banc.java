package fr.apiparticulier.suite.conformance.replay;

import java.net.URI;
import java.util.Collection;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.conformance.fault.Panne;

/** The running suite, as far as a replay needs it. */
public interface Banc {

    /** @return the public gateway */
    URI url();

    /** @return a sandbox token with these scopes and a quota of its own */
    String jeton(Collection<String> scopes);

    /**
     * @param pivot who is signed in, in FranceConnect's words
     * @return that citizen's FranceConnect token with these scopes
     */
    String jetonFranceConnect(Map<String, Object> pivot, Collection<String> scopes);

    /**
     * Replaces the provider's registry.
     *
     * @return what is wrong with the records, by their place in the file (the header is 0); empty if they are in service now
     */
    Map<Integer, String> importer(Service service, byte[] yaml);

    /** From now on, the provider behaves so towards the gateway. */
    void regler(Service service, Panne panne);
}
