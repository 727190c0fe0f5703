package fr.apiparticulier.suite.lancement;

import fr.apiparticulier.suite.lancement.processus.Livrable;

/** The services of a build, in one form. */
@FunctionalInterface
public interface Livrables {

    /**
     * @param module as in {@code provider-cnaf}
     * @throws EchecDemarrage if it is not built in that form
     */
    Livrable livrable(String module) throws EchecDemarrage;
}
