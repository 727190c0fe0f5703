package fr.apiparticulier.gateway.parameter;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.siret.Siret;

/** The administration the data is for: parameter {@code recipient}, required since v3 and with FranceConnect. */
public final class Recipient {

    private Recipient() {
    }

    /** @return the SIRET, or null if it was left out where that is allowed (or if it is wrong, which the query then knows) */
    public static Siret read(Query query, boolean required) {
        return query.value("recipient", required ? GatewayError.RECIPIENT_MISSING : null,
                GatewayError.RECIPIENT_INVALID, Siret::lire);
    }
}
