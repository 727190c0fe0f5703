package fr.apiparticulier.gateway.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.mask.Member;
import fr.apiparticulier.gateway.registre.Modalite;

/**
 * One call for data, over. Nothing here can hold a word of what was asked or answered: there is no text among its members,
 * only ids, enums and names of our own.
 *
 * @param fournisseur null of a whole that asks several
 * @param habilitation null if nobody proved to act under one
 * @param jeton null if no token was proven; the one id of all FranceConnect tokens for each of them
 * @param modalite how it was said whom the question is about; null if no token was proven, and of a whole that asks in several ways
 * @param destinataire null if there is none, or the call ended before it was read
 * @param statut of the answer; 0 if the client had gone
 * @param dureeFournisseur null if the provider was not asked, or did not answer
 * @param memoire whether the answer was given before
 * @param champs the members of the view that left
 * @param personnes whose data left
 */
record Event(
        Instant instant, RequestId requete, Route route, Service fournisseur, UUID habilitation, TokenId jeton,
        Modalite modalite, Siret destinataire, Outcome issue, int statut, Duration duree, Duration dureeFournisseur,
        boolean memoire, Set<Member> champs, List<ReferencePersonne> personnes) {
}
