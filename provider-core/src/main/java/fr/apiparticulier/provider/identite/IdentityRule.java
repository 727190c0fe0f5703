package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.function.Function;

import fr.apiparticulier.contract.identite.Identite;

/** Decides which of the candidates a question is about. */
public interface IdentityRule {

    /**
     * @param candidates records found by index, in any number
     * @return those the question is about: none, one, or several that nothing tells apart. More than one must never be
     *         narrowed to one by the caller
     */
    <T> List<T> retain(Identite question, List<T> candidates, Function<T, Identite> identite);

    /** @return whether the question gives enough to look for anybody at all */
    boolean isEnough(Identite question);
}
