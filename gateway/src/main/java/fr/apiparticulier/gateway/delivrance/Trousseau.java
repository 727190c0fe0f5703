package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/**
 * Our own keys. A new one is trusted at once and signs a little later, when every replica has heard of it. One that is
 * retired is trusted no more, with all tokens it signed.
 */
@ApplicationScoped
public class Trousseau {

    private static final Logger LOG = Logger.getLogger(Trousseau.class);
    /** The schema is there by then, and the operators' listener is not. */
    private static final int LATE = Integer.MAX_VALUE - 1;
    private static final Duration START = Duration.ofSeconds(10);

    private final Ecriture ecriture;
    private final Actes actes;
    private final Signataire signataire;
    private final GatewayConfig.Jetons config;
    private final Clock clock;

    Trousseau(Ecriture ecriture, Actes actes, Signataire signataire, GatewayConfig config, Clock clock) {
        this.ecriture = ecriture;
        this.actes = actes;
        this.signataire = signataire;
        this.config = config.jetons();
        this.clock = clock;
    }

    /** Before operators are let in; without its database a gateway starts all the same, and has no key to make. */
    void amorcer(@Observes @Priority(LATE) StartupEvent start) {
        if (signataire.peutSigner()) {
            try {
                amorcer().await().atMost(START);
            } catch (RuntimeException e) {
                LOG.errorf("token keys: whether there is one is not known (%s)", e.getClass().getSimpleName());
            }
        }
    }

    /** Makes the first key, which signs at once, if there is none; whichever replica is first. */
    public Uni<Void> amorcer() {
        return ecriture.faire(base -> CleTable.verrouiller(base).chain(() -> CleTable.lister(base))
                .flatMap(cles -> cles.isEmpty()
                        ? ajouter(base, Auteurs.PASSERELLE, "cle.creer", clock.instant()).replaceWithVoid()
                        : Uni.createFrom().voidItem()));
    }

    /** @return the new key */
    public Uni<JsonObject> tourner(String auteur) {
        return ecriture.faire(base -> CleTable.verrouiller(base)
                .chain(() -> ajouter(base, auteur, "cle.tourner", clock.instant().plus(config.delaiSignature())))
                .map(cle -> cle.json(0)));
    }

    /** @return the oldest first, each with how many tokens live by it */
    public Uni<List<JsonObject>> lister() {
        Instant maintenant = clock.instant();
        return ecriture.lire(base -> CleTable.lister(base)
                .flatMap(cles -> CleTable.vivants(base, maintenant).map(vivants -> cles.stream()
                        .map(cle -> cle.json(vivants.getOrDefault(cle.kid(), 0L))).toList())));
    }

    /** @param force though tokens live by it: they die of it */
    public Uni<JsonObject> retirer(String auteur, String kid, boolean force) {
        Instant maintenant = clock.instant();
        return ecriture.faire(base -> CleTable.verrouiller(base).chain(() -> CleTable.lister(base))
                .flatMap(cles -> CleTable.vivants(base, maintenant).flatMap(vivants -> {
                    CleSignature cle = cles.stream().filter(une -> une.kid().equals(kid)).findFirst()
                            .orElseThrow(() -> RefusEcriture.introuvable("aucune clé de ce nom"));
                    long perdus = vivants.getOrDefault(kid, 0L);
                    verifier(cle, perdus, force, signature(cles, maintenant), maintenant);
                    return CleTable.retirer(base, kid, maintenant)
                            .call(() -> actes.noter(base, Acte.sur(auteur, "cle.retirer")
                                    .avec("kid", kid).avec("jetons_perdus", perdus)))
                            .replaceWith(() -> cle.retiree(maintenant).json(0));
                })));
    }

    private static void verifier(CleSignature cle, long perdus, boolean force, CleSignature signature, Instant maintenant) {
        if (cle.estRetiree(maintenant)) {
            throw RefusEcriture.conflit(null, "cette clé est déjà retirée");
        }
        if (cle.equals(signature)) {
            throw RefusEcriture.conflit(null, "cette clé signe : une rotation d'abord");
        }
        if (perdus > 0 && !force) {
            throw RefusEcriture.conflit("force", "%d jetons vivants sont signés par cette clé".formatted(perdus));
        }
    }

    /** @return the name of the key that signs now; fails if none does */
    Uni<String> kid(SqlConnection base) {
        return CleTable.lister(base).map(cles -> signature(cles, clock.instant()).kid());
    }

    /** @return the token, signed by the key it names */
    Uni<String> signer(SqlConnection base, Jeton jeton) {
        return CleTable.privee(base, jeton.kid()).map(privee -> signataire.signer(jeton, privee));
    }

    private Uni<CleSignature> ajouter(SqlConnection base, String auteur, String verbe, Instant signeLe) {
        CleNeuve neuve = signataire.nouvelle();
        CleSignature cle = new CleSignature(neuve.kid(), clock.instant(), signeLe, null);
        return CleTable.inserer(base, cle, neuve.publique(), neuve.privee())
                .call(() -> actes.noter(base, Acte.sur(auteur, verbe).avec("kid", cle.kid())
                        .avec("signe_le", signeLe.toString())))
                .replaceWith(cle);
    }

    private static CleSignature signature(List<CleSignature> cles, Instant maintenant) {
        return cles.stream().filter(cle -> cle.signe(maintenant)).reduce((avant, apres) -> apres)
                .orElseThrow(() -> RefusEcriture.conflit(null, "aucune clé ne signe"));
    }
}
