package fr.apiparticulier.suite.chaos.epreuve;

import java.util.List;
import java.util.Set;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;

/** One fault: something breaks, stays so for a while, and is whole again. */
public interface Epreuve {

    /** @return one word or a few, as for {@code --only} */
    String nom();

    /** @return the providers it breaks; none if no client is to notice anything */
    default Set<Service> touches() {
        return Set.of();
    }

    /** @return how their calls may be refused meanwhile */
    default Tolerance tolerance() {
        return Tolerance.AUCUNE;
    }

    /** @return how they may still be refused once what was broken is whole and nothing is on its way that was sent before */
    default Tolerance ensuite() {
        return Tolerance.de(ProviderFault.UNAVAILABLE);
    }

    /** @return whether it is to be made while nothing else is broken, nor recovering */
    default boolean seule() {
        return touches().isEmpty();
    }

    void poser() throws Exception;

    /** Returns when what was broken is whole again. */
    void lever() throws Exception;

    /** @return what is not as it should be once all has recovered, though no answer tells; asked until it is empty or too late */
    default List<String> constater() throws Exception {
        return List.of();
    }
}
