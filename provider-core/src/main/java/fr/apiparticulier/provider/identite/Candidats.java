package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.Set;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

/** Reads whoever shares a key of {@link Blocs} with a question, in the generation in service. */
interface Candidats<T> {

    /**
     * @param departements in one of which, as their codes begin, those must be born who have another name or date; nobody is left
     *        out for a birth place that is not known. Empty for everywhere
     * @param condition further HQL, on the entity's fields; empty for none
     * @param parametres named parameters of the condition
     * @param limite how many at most
     */
    Uni<List<T>> lire(Blocs.Cherches cherches, Set<String> departements, String condition, Parameters parametres, int limite);

    /** Of those, whoever has the whole birth date asked and a family name that sounds as asked: a few, and one read of one index. */
    Uni<List<T>> lireParNom(Blocs.Cherches cherches, String condition, Parameters parametres, int limite);
}
