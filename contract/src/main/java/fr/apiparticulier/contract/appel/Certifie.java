package fr.apiparticulier.contract.appel;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * A record and whom it is about, as every provider answers a question. The two travel together, into a cache too, because a
 * disclosure that names nobody could not be found again when a citizen asks who was told about them.
 *
 * @param donnees the record, never null
 * @param personnes the references of everybody whose data the record discloses and of nobody else, one at least, each once;
 *        one person may have several
 */
public record Certifie<R>(R donnees, List<ReferencePersonne> personnes) implements Discret {

    /** A family of twenty, four references each, is within; beyond, a provider is out of its mind. */
    private static final int MAXIMUM = 100;

    public Certifie {
        Objects.requireNonNull(donnees, "donnees");
        personnes = List.copyOf(personnes);
        if (personnes.isEmpty() || personnes.size() > MAXIMUM || Set.copyOf(personnes).size() < personnes.size()) {
            throw new IllegalArgumentException("personnes: none, too many or repeated (expected: 1 to " + MAXIMUM + ")");
        }
    }

    /** @return the same persons, with what is made of the record */
    public <V> Certifie<V> map(Function<R, V> suite) {
        return new Certifie<>(suite.apply(donnees), personnes);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
