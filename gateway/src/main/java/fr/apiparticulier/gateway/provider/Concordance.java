package fr.apiparticulier.gateway.provider;

import java.util.Objects;

import fr.apiparticulier.contract.erreur.ProviderFault;

/** An answer must be about what was asked; one about something else is none of the contract, and never shown. */
public final class Concordance {

    private Concordance() {
    }

    /** @param asked null if the question did not name it */
    public static void require(Object asked, Object answered) {
        if (asked != null && !Objects.equals(asked, answered)) {
            throw new ProviderFailure(ProviderFault.UNKNOWN);
        }
    }
}
