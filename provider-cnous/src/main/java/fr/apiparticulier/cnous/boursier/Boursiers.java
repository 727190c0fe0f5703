package fr.apiparticulier.cnous.boursier;

import java.util.List;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.ine.Ine;

/**
 * The port behind which students are found: the registry's today, a data holder's own API some day. Both sides of it answer
 * with every student who fits; several are for the caller to refuse, never to choose from.
 */
public interface Boursiers {

    /** @param campagne null for the latest there is of that student */
    Uni<List<Boursier>> parIne(Ine ine, Integer campagne);

    /**
     * @param lieuNaissance in words, null if not given; tells students apart only where their file knows it too
     * @param campagne null for the latest there is of that student
     */
    Uni<List<Boursier>> parIdentite(Identite identite, String lieuNaissance, Integer campagne);
}
