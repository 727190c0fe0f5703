package fr.apiparticulier.gateway.habilitation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.registre.Modalite;

/**
 * What a credential may do, as its habilitation is now.
 *
 * @param habilitation whose; null for a FranceConnect client that nobody claims
 * @param token for journals; all FranceConnect tokens are one there
 * @param mots the effective scopes as the token words them, those that this version does not know too
 * @param scopes the effective scopes: the token's, within those it was issued with, within the habilitation's
 * @param destinataires for whom it may ask; empty for anyone
 */
public record Grant(UUID habilitation, TokenId token, List<String> mots, Set<Scope> scopes,
        Set<Siret> destinataires, Set<Modalite> modalites) {

    /** @throws Refusal if the habilitation does not ask this way */
    public void requireModalite(Modalite modalite) {
        if (!modalites.contains(modalite)) {
            throw new Refusal(GatewayError.MODALITY_FORBIDDEN);
        }
    }

    /**
     * @param destinataire null if the call names none
     * @throws Refusal if the habilitation lists its recipients, and this one is not among them
     */
    public void requireDestinataire(Siret destinataire) {
        if (destinataire != null && !destinataires.isEmpty() && !destinataires.contains(destinataire)) {
            throw new Refusal(GatewayError.RECIPIENT_FORBIDDEN);
        }
    }
}
