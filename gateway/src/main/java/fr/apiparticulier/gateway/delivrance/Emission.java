package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Tokens: issued for 18 months, prolonged, revoked. No token is ever stored: whoever gets one gets it once. Every method
 * fails with {@link RefusEcriture}, and nothing is written then.
 */
@ApplicationScoped
public class Emission {

    /** As the public service does it. */
    private static final int MOIS = 18;

    private final Ecriture ecriture;
    private final Actes actes;
    private final Trousseau trousseau;
    private final Clock clock;

    Emission(Ecriture ecriture, Actes actes, Trousseau trousseau, Clock clock) {
        this.ecriture = ecriture;
        this.actes = actes;
        this.trousseau = trousseau;
        this.clock = clock;
    }

    /** @param scopes among those of the habilitation; null for all of them */
    public Uni<JetonSigne> emettre(String auteur, UUID habilitation, List<String> scopes) {
        return ecriture.faire(base -> HabilitationTable.prendre(base, habilitation).flatMap(droits -> {
            droits.exigerPourUnJeton();
            return neuf(base, droits, scopes(droits.contenu(), scopes))
                    .flatMap(jeton -> trousseau.signer(base, jeton).map(signe -> new JetonSigne(jeton, signe)))
                    .call(signe -> noter(base, auteur, "jeton.emettre", signe.jeton()));
        }));
    }

    /** Decides on a token that its operator collects: see {@link #remettre}. */
    Uni<Jeton> promettre(SqlConnection base, String auteur, Habilitation droits, Instant jusqua) {
        return neuf(base, droits, scopes(droits.contenu(), null))
                .call(jeton -> JetonTable.aRemettre(base, jeton.jti(), jusqua))
                .call(jeton -> noter(base, auteur, "jeton.promettre", jeton));
    }

    /**
     * Signs a token that was decided on, and forgets that it was to be collected. This is where such a token is issued, so that
     * its habilitation must be active and say all that the law needs by now.
     */
    public Uni<JetonSigne> remettre(String auteur, UUID jti) {
        return ecriture.faire(base -> JetonTable.prendre(base, jti)
                .invoke(jeton -> {
                    if (!jeton.estARetirer(clock.instant())) {
                        throw RefusEcriture.conflit(null, "ce jeton n'est pas ou plus à retirer");
                    }
                })
                .call(jeton -> HabilitationTable.prendre(base, jeton.habilitation())
                        .invoke(Habilitation::exigerPourUnJeton))
                .flatMap(jeton -> trousseau.kid(base).map(jeton::signePar)
                        .call(signe -> JetonTable.remis(base, jti, signe.kid()))
                        .flatMap(aSigner -> trousseau.signer(base, aSigner).map(signe -> new JetonSigne(aSigner, signe)))
                        .call(() -> actes.noter(base, Acte.sur(auteur, "jeton.remettre", jeton)))));
    }

    public Uni<List<Jeton>> lister(UUID habilitation, int limite, int decalage) {
        return ecriture.lire(base -> JetonTable.lister(base, habilitation, limite, decalage));
    }

    /** Eighteen months from now, if the habilitation still is all it must be. What has expired or is revoked does not come back. */
    public Uni<Jeton> prolonger(String auteur, UUID jti) {
        return ecriture.faire(base -> JetonTable.prendre(base, jti)
                .call(jeton -> HabilitationTable.lire(base, jeton.habilitation()).invoke(Habilitation::exigerPourUnJeton))
                .flatMap(jeton -> {
                    if (!jeton.estVivant(clock.instant())) {
                        throw RefusEcriture.conflit(null, "ce jeton est expiré ou révoqué");
                    }
                    Jeton prolonge = jeton.expirant(fin(Heure.de(clock)));
                    return JetonTable.prolonger(base, jti, prolonge.expireLe())
                            .call(() -> actes.noter(base, Acte.sur(auteur, "jeton.prolonger", jeton)
                                    .avec("expire_le", prolonge.expireLe().toString())))
                            .replaceWith(prolonge);
                }));
    }

    /** @param le from when on; null for now. A revocation that is to come can be moved, one that has come is for good. */
    public Uni<Jeton> revoquer(String auteur, UUID jti, Instant le) {
        return ecriture.faire(base -> JetonTable.prendre(base, jti).flatMap(jeton -> {
            Instant maintenant = clock.instant();
            if (le != null && !le.isAfter(maintenant)) {
                throw RefusEcriture.invalide("le", "un instant à venir attendu, ou rien pour tout de suite");
            }
            if (jeton.estRevoque(maintenant)) {
                throw RefusEcriture.conflit(null, "ce jeton est déjà révoqué");
            }
            return revoquer(base, auteur, "jeton.revoquer", jeton, le == null ? maintenant : le);
        }));
    }

    /** Takes back a revocation that is to come. */
    public Uni<Jeton> garder(String auteur, UUID jti) {
        return ecriture.faire(base -> JetonTable.prendre(base, jti).flatMap(jeton -> {
            if (jeton.revoqueLe() == null || jeton.estRevoque(clock.instant())) {
                throw RefusEcriture.conflit(null, "aucune révocation à venir");
            }
            return revoquer(base, auteur, "jeton.garder", jeton, null);
        }));
    }

    private Uni<Jeton> revoquer(SqlConnection base, String auteur, String verbe, Jeton jeton, Instant le) {
        Acte acte = Acte.sur(auteur, verbe, jeton);
        return JetonTable.revoquer(base, jeton.jti(), le)
                .call(() -> actes.noter(base, le == null ? acte : acte.avec("le", le.toString())))
                .replaceWith(jeton.revoque(le));
    }

    private Uni<Jeton> neuf(SqlConnection base, Habilitation droits, List<String> scopes) {
        Instant maintenant = Heure.de(clock);
        return trousseau.kid(base).map(kid -> new Jeton(UUID.randomUUID(), droits.id(), scopes, kid, maintenant,
                fin(maintenant), null, null, null)).call(jeton -> JetonTable.inserer(base, jeton));
    }

    private Uni<Void> noter(SqlConnection base, String auteur, String verbe, Jeton jeton) {
        return actes.noter(base, Acte.sur(auteur, verbe, jeton).avec("scopes", new JsonArray(jeton.scopes()))
                .avec("expire_le", jeton.expireLe().toString()));
    }

    private static List<String> scopes(Contenu contenu, List<String> demandes) {
        List<String> permis = contenu.mots(Membre.SCOPES).stream().sorted().toList();
        if (demandes == null) {
            return permis;
        }
        List<Faute> fautes = new ArrayList<>(demandes.isEmpty() ? List.of(new Faute("scopes", Faute.REQUIS)) : List.of());
        Stream.iterate(0, i -> i < demandes.size(), i -> i + 1).filter(i -> !permis.contains(demandes.get(i)))
                .forEach(i -> fautes.add(new Faute("scopes[%d]".formatted(i), "l'habilitation ne l'a pas")));
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
        return demandes.stream().distinct().sorted().toList();
    }

    private static Instant fin(Instant debut) {
        return debut.atZone(ZoneOffset.UTC).plusMonths(MOIS).toInstant();
    }
}
