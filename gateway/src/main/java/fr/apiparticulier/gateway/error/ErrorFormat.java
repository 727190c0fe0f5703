package fr.apiparticulier.gateway.error;

import java.util.List;

import fr.apiparticulier.contract.erreur.ErrorEntry;

/** One of the public ways to say what went wrong. */
interface ErrorFormat {

    String mediaType();

    int status(ErrorEntry first);

    /** @param errors at least one */
    Object body(List<ErrorEntry> errors);
}
