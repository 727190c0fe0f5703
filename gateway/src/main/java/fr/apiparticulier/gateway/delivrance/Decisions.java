package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What a desk that decides on applications decided, done here: in the caller's transaction, under the desk's reference. */
@ApplicationScoped
public class Decisions {

    private final Dossiers dossiers;
    private final Emission emission;
    private final Clock clock;

    Decisions(Dossiers dossiers, Emission emission, Clock clock) {
        this.dossiers = dossiers;
        this.emission = emission;
        this.clock = clock;
    }

    /**
     * Makes the habilitation of that reference what the desk says it is now, active if it says all that the law needs and
     * suspended if it does not any more, and decides on a token for it, which nobody gets before that. What the desk does not speak of stays as operators said it. A
     * closed habilitation is not opened again, nor one that an operator suspended after the desk decided.
     *
     * @param valeurs members of {@link Contenu}, {@code reference} among them
     * @param parDefaut members that count if neither the desk nor an operator said them
     * @param decideLe when the desk decided, which may be long before it is heard of
     * @param retrait until when the token may be collected
     * @return the token's {@code jti}; fails with {@link RefusEcriture}
     */
    public Uni<UUID> accorder(SqlConnection base, String auteur, JsonObject valeurs, JsonObject parDefaut,
            Instant decideLe, Instant retrait) {
        return HabilitationTable.prendreParReference(base, valeurs.getString(Membre.REFERENCE.nom()))
                .flatMap(avant -> suspendueDepuis(base, auteur, avant, decideLe).flatMap(suspendue -> {
                    Contenu contenu = Contenu.lire(parDefaut.copy()
                            .mergeIn(avant.map(connue -> connue.contenu().dits()).orElseGet(JsonObject::new)).mergeIn(valeurs));
                    Exigences.verifierDecision(contenu);
                    Etat sinon = avant.map(Decisions::ouverte).map(Decisions::inactif).orElse(Etat.BROUILLON);
                    Etat etat = !suspendue && Exigences.fautes(contenu).isEmpty() ? Etat.ACTIVE : sinon;
                    return avant.isEmpty()
                            ? dossiers.creer(base, auteur, contenu, etat)
                            : dossiers.ecrire(base, auteur, avant.get(), avant.get().avec(contenu, etat).retiree(null));
                }))
                .flatMap(droits -> emission.promettre(base, auteur, droits, retrait)).map(Jeton::jti);
    }

    private static Uni<Boolean> suspendueDepuis(SqlConnection base, String guichet, Optional<Habilitation> avant,
            Instant instant) {
        return avant.filter(droits -> droits.etat() == Etat.SUSPENDUE)
                .map(droits -> Actes.suspendueParUnAutre(base, droits.id(), guichet, instant))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    /** Replaces people to reach, and nothing else; of a habilitation that is not known, nothing. */
    public Uni<Void> joindre(SqlConnection base, String auteur, JsonObject valeurs) {
        return HabilitationTable.prendreParReference(base, valeurs.getString(Membre.REFERENCE.nom()))
                .flatMap(avant -> avant.isEmpty() || avant.get().etat() == Etat.CLOSE
                        ? Uni.createFrom().voidItem()
                        : dossiers.ecrire(base, auteur, avant.get(),
                                avant.get().avec(Contenu.lire(avant.get().contenu().valeurs().copy().mergeIn(valeurs)),
                                        avant.get().etat()))
                                .replaceWithVoid());
    }

    /**
     * Withdraws it, whatever its state, until {@link #accorder} grants it again: its tokens are not served from now on, and no
     * operator makes it active. An operator closes it for good.
     */
    public Uni<Void> retirer(SqlConnection base, String auteur, String reference) {
        return HabilitationTable.prendreParReference(base, reference)
                .flatMap(avant -> avant.filter(droits -> droits.etat() != Etat.CLOSE && droits.retireeLe() == null)
                        .map(droits -> dossiers.ecrire(base, auteur, droits, retiree(droits)).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Habilitation retiree(Habilitation droits) {
        return droits.avec(droits.contenu(), inactif(droits)).retiree(clock.instant());
    }

    private static Etat inactif(Habilitation droits) {
        return droits.etat() == Etat.ACTIVE ? Etat.SUSPENDUE : droits.etat();
    }

    private static Habilitation ouverte(Habilitation droits) {
        if (droits.etat() == Etat.CLOSE) {
            throw RefusEcriture.conflit("etat", "une habilitation close ne change plus");
        }
        return droits;
    }
}
