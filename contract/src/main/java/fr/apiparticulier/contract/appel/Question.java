package fr.apiparticulier.contract.appel;

import fr.apiparticulier.contract.discretion.Discret;

/** What is asked of a provider about somebody. */
public interface Question extends Discret {

    /**
     * @return who is asked about, as the caller designates them: the same in all questions that designate somebody alike,
     *         whatever they ask; never null
     */
    Object sujet();
}
