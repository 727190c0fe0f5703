package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Habilitations: drafted, completed, made active, suspended, closed. A draft may say little; an active one, whose tokens are
 * served, says all that the law needs, whatever is changed about it and by whom; nor may an operator take any of it from a
 * suspended one. Every method fails with
 * {@link RefusEcriture}, and nothing is written then.
 */
@ApplicationScoped
public class Dossiers {

    private final Ecriture ecriture;
    private final Actes actes;
    private final Clock clock;

    Dossiers(Ecriture ecriture, Actes actes, Clock clock) {
        this.ecriture = ecriture;
        this.actes = actes;
        this.clock = clock;
    }

    /** @return a draft */
    public Uni<Habilitation> creer(String auteur, Contenu contenu) {
        return ecriture.faire(base -> creer(base, auteur, contenu, Etat.BROUILLON));
    }

    Uni<Habilitation> creer(SqlConnection base, String auteur, Contenu contenu, Etat etat) {
        Instant maintenant = clock.instant();
        Habilitation neuve = new Habilitation(UUID.randomUUID(), contenu, etat, maintenant, maintenant, null, 0);
        return HabilitationTable.inserer(base, neuve)
                .call(() -> actes.noter(base, Acte.sur(auteur, "habilitation.creer", neuve.id())
                        .membres(contenu.differences(Contenu.vide())).avec("etat", etat.name())))
                .replaceWith(neuve);
    }

    public Uni<Habilitation> lire(UUID id) {
        return ecriture.lire(base -> HabilitationTable.lire(base, id));
    }

    /** @param etat null for any; @param siret null for any */
    public Uni<List<Habilitation>> lister(Etat etat, String siret, int limite, int decalage) {
        return ecriture.lire(base -> HabilitationTable.lister(base, etat, siret, limite, decalage));
    }

    /** @param version which one the author has read; what changed since is not written over */
    public Uni<Habilitation> modifier(String auteur, UUID id, int version, Contenu contenu) {
        return ecriture.faire(base -> HabilitationTable.prendre(base, id).flatMap(avant -> {
            if (avant.version() != version) {
                throw RefusEcriture.conflit("version", "la version est maintenant " + avant.version());
            }
            if (avant.etat() == Etat.CLOSE) {
                throw RefusEcriture.conflit("etat", "une habilitation close ne change plus");
            }
            if (avant.etat() != Etat.BROUILLON) {
                Exigences.verifier(contenu);
            }
            return ecrire(base, auteur, avant, avant.avec(contenu, avant.etat()));
        }));
    }

    /** An act that changes nothing is done already, and not told again. */
    public Uni<Habilitation> changer(String auteur, UUID id, Etat etat) {
        return ecriture.faire(base -> HabilitationTable.prendre(base, id).flatMap(avant -> {
            if (avant.etat() == etat) {
                return Uni.createFrom().item(avant);
            }
            if (!avant.etat().peutDevenir(etat)) {
                throw RefusEcriture.conflit("etat", "l'habilitation est à l'état " + avant.etat());
            }
            if (etat == Etat.ACTIVE && avant.retireeLe() != null) {
                throw RefusEcriture.conflit(List.of(Habilitation.RETIREE));
            }
            if (etat == Etat.ACTIVE) {
                Exigences.verifier(avant.contenu());
            }
            return ecrire(base, auteur, avant, avant.avec(avant.contenu(), etat));
        }));
    }

    Uni<Habilitation> ecrire(SqlConnection base, String auteur, Habilitation avant, Habilitation voulue) {
        List<String> membres = voulue.contenu().differences(avant.contenu());
        if (membres.isEmpty() && voulue.etat() == avant.etat() && Objects.equals(voulue.retireeLe(), avant.retireeLe())) {
            return Uni.createFrom().item(avant);
        }
        Habilitation apres = voulue.modifiee(clock.instant());
        Acte acte = Acte.sur(auteur, verbe(avant, apres), avant.id()).avec("etat", apres.etat().name());
        return HabilitationTable.modifier(base, apres)
                .call(() -> actes.noter(base, membres.isEmpty() ? acte : acte.membres(membres))).replaceWith(apres);
    }

    private static String verbe(Habilitation avant, Habilitation apres) {
        if (apres.retireeLe() != null && avant.retireeLe() == null) {
            return "habilitation.retirer";
        }
        if (apres.etat() == avant.etat()) {
            return avant.retireeLe() != null && apres.retireeLe() == null
                    ? "habilitation.accorder"
                    : "habilitation.modifier";
        }
        return switch (apres.etat()) {
            case BROUILLON -> throw new IllegalArgumentException("etat: BROUILLON (expected: one that an act leads to)");
            case ACTIVE -> "habilitation.activer";
            case SUSPENDUE -> "habilitation.suspendre";
            case CLOSE -> "habilitation.clore";
        };
    }
}
