package fr.apiparticulier.gateway.datapass;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;

import fr.apiparticulier.gateway.delivrance.Actes;
import fr.apiparticulier.gateway.delivrance.Auteurs;
import fr.apiparticulier.gateway.delivrance.Decisions;
import fr.apiparticulier.gateway.delivrance.Ecriture;
import fr.apiparticulier.gateway.delivrance.Faute;
import fr.apiparticulier.gateway.delivrance.ObjetJson;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** Takes events of the desk, each once: one that comes again is answered as before, and an older one changes nothing back. */
@ApplicationScoped
class Reception {

    /** Two machines' clocks may differ by this much. */
    private static final Duration AVANCE = Duration.ofMinutes(5);

    private final Ecriture ecriture;
    private final Decisions decisions;
    private final Actes actes;
    private final DatapassConfig config;
    private final Clock clock;

    Reception(Ecriture ecriture, Decisions decisions, Actes actes, DatapassConfig config, Clock clock) {
        this.ecriture = ecriture;
        this.decisions = decisions;
        this.actes = actes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param corps signed by the desk
     * @return what to answer; fails with {@link RefusEcriture} if the event is not one that can be taken, and nothing is
     *         written then but an act that says so
     */
    Uni<JsonObject> recevoir(Version version, byte[] corps) {
        JsonObject json = ObjetJson.lire(corps).orElseGet(JsonObject::new);
        return Uni.createFrom().deferred(() -> prendre(version, json, corps))
                .onFailure(RefusEcriture.class)
                .call(e -> actes.refuser(Auteurs.DATAPASS, "evenement.refuser", null, null,
                        detail(version, json, (RefusEcriture) e)));
    }

    /** Which application, so that the desk can be asked, and which members; never their values. */
    private static JsonObject detail(Version version, JsonObject json, RefusEcriture refus) {
        return new JsonObject().put("version", version.name().toLowerCase(Locale.ROOT))
                .put("reference", version.numero(json)).put("membres",
                        new JsonArray(refus.fautes().stream().map(Faute::membre).filter(Objects::nonNull).toList()));
    }

    private Uni<JsonObject> prendre(Version version, JsonObject json, byte[] corps) {
        if (Evenement.Effet.de(Version.mot(json)) == Evenement.Effet.AUCUN) {
            return Uni.createFrom().item(new JsonObject());
        }
        Evenement evenement = version.lire(json);
        Instant maintenant = clock.instant();
        if (evenement.emisLe().isAfter(maintenant.plus(AVANCE))
                || evenement.emisLe().isBefore(maintenant.minus(config.fenetre()))) {
            throw RefusEcriture.invalide("fired_at", "trop loin de maintenant");
        }
        byte[] empreinte = empreinte(corps);
        return ecriture.faire(base -> Recus.verrouiller(base, evenement)
                .chain(() -> Recus.reponse(base, evenement, empreinte))
                .flatMap(deja -> deja.map(reponse -> Uni.createFrom().item(reponse))
                        .orElseGet(() -> prendre(base, evenement, empreinte, maintenant))));
    }

    private Uni<JsonObject> prendre(SqlConnection base, Evenement evenement, byte[] empreinte, Instant maintenant) {
        return Recus.estDepasse(base, evenement)
                .flatMap(depasse -> (depasse ? Uni.createFrom().item(new JsonObject()) : appliquer(base, evenement, maintenant))
                        .call(reponse -> Recus.noter(base, evenement, empreinte, maintenant, reponse, !depasse)));
    }

    private Uni<JsonObject> appliquer(SqlConnection base, Evenement evenement, Instant maintenant) {
        return switch (evenement.effet()) {
            case ACCORDER -> decisions
                    .accorder(base, Auteurs.DATAPASS, evenement.valeurs(), evenement.parDefaut(), evenement.emisLe(),
                            maintenant.plus(config.retrait()))
                    .map(jti -> new JsonObject().put("token_id", jti.toString()));
            case RETIRER -> decisions.retirer(base, Auteurs.DATAPASS, evenement.demande()).map(fait -> new JsonObject());
            case JOINDRE -> decisions.joindre(base, Auteurs.DATAPASS, evenement.personnes()).map(fait -> new JsonObject());
            case AUCUN -> Uni.createFrom().item(new JsonObject());
        };
    }

    private static byte[] empreinte(byte[] corps) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(corps);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
