package fr.apiparticulier.gateway.dossier;

import java.util.function.Function;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.dossier.Ressources.Nom;
import fr.apiparticulier.gateway.mask.Written;

/**
 * One resource that was asked, read; its provider is not asked yet.
 *
 * @param offer the way it is asked
 * @param question null if the caller may not ask
 * @param answer asks, or says why not
 */
record Lue(Nom nom, Offer offer, Question question, Function<Call, Uni<Written>> answer) {
}
