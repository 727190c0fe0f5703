package fr.apiparticulier.gateway.parameter;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.error.ApiVersion;

/** The administration the data is for: parameter {@code recipient}, required since v3. */
public final class Recipient {

    private Recipient() {
    }

    /** @return the SIRET, or null if v2 left it out (or if it is wrong, which the query then knows) */
    public static Siret read(Query query, ApiVersion version) {
        return query.value("recipient", version == ApiVersion.V2 ? null : GatewayError.RECIPIENT_MISSING,
                GatewayError.RECIPIENT_INVALID, Siret::lire);
    }
}
