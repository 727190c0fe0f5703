package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/**
 * The journal of what was done, and by whom: written in the transaction that does it, never changed. What was refused to somebody
 * known stands in it too.
 */
@ApplicationScoped
public class Actes {

    private static final Logger LOG = Logger.getLogger(Actes.class);

    private final Ecriture ecriture;
    private final Clock clock;

    Actes(Ecriture ecriture, Clock clock) {
        this.ecriture = ecriture;
        this.clock = clock;
    }

    /** @param base the transaction that does it */
    public Uni<Void> noter(SqlConnection base, Acte acte) {
        return base.preparedQuery("""
                insert into acte (fait_le, auteur, acte, habilitation, jeton, detail)
                values ($1, $2, $3, coalesce($4, (select habilitation from jeton where jti = $5)), $5, $6)""")
                .execute(Tuple.from(new Object[]{Heure.sql(clock.instant()), acte.auteur(), acte.acte(), acte.habilitation(),
                        acte.jeton(), acte.detail()}))
                .replaceWithVoid();
    }

    /** @return whether anybody but that author suspended the habilitation after that instant, and none of them lifted it since */
    static Uni<Boolean> suspendueParUnAutre(SqlConnection base, UUID habilitation, String auteur, Instant depuis) {
        return base.preparedQuery("""
                select coalesce((select acte = 'habilitation.suspendre' from acte
                        where habilitation = $1 and acte in ('habilitation.suspendre', 'habilitation.activer')
                        and auteur <> $2 and fait_le > $3 order by numero desc limit 1), false) as suspendue""")
                .execute(Tuple.of(habilitation, auteur, Heure.sql(depuis)))
                .map(lignes -> lignes.iterator().next().getBoolean("suspendue"));
    }

    /**
     * Tells of an act that was refused, for whoever is known by name: strangers must not fill a table.
     *
     * @param acte as in {@code evenement.refuser}
     * @param habilitation null if it is about none, or about the token's
     * @param jeton null if it is about none
     * @param detail names, and values that are no secret and about nobody
     * @return never fails: the refusal is answered, whether or not it could be told of
     */
    public Uni<Void> refuser(String auteur, String acte, UUID habilitation, UUID jeton, JsonObject detail) {
        return ecriture.noter(base -> noter(base, new Acte(auteur, acte, habilitation, jeton, detail)))
                .onFailure().invoke(e -> LOG.warnf("refusal not told of: %s of %s: %s", acte, auteur, e.getClass().getName()))
                .onFailure().recoverWithNull();
    }

    /**
     * @param habilitation null for all
     * @param avant null for the newest; else those before that number
     * @return the newest first
     */
    public Uni<List<JsonObject>> lister(UUID habilitation, Long avant, int limite) {
        return ecriture.lire(base -> base.preparedQuery("""
                select * from acte where ($1::uuid is null or habilitation = $1) and ($2::bigint is null or numero < $2)
                order by numero desc limit $3""").execute(Tuple.of(habilitation, avant, limite))
                .map(lignes -> StreamSupport.stream(lignes.spliterator(), false).map(Actes::json).toList()));
    }

    private static JsonObject json(Row ligne) {
        JsonObject json = new JsonObject().put("numero", ligne.getLong("numero"))
                .put("fait_le", Heure.lire(ligne, "fait_le").toString()).put("auteur", ligne.getString("auteur"))
                .put("acte", ligne.getString("acte"));
        if (ligne.getUUID("habilitation") != null) {
            json.put("habilitation", ligne.getUUID("habilitation").toString());
        }
        if (ligne.getUUID("jeton") != null) {
            json.put("jeton", ligne.getUUID("jeton").toString());
        }
        return json.put("detail", ligne.getJson("detail"));
    }
}
