package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The journal of what was done, and by whom: written in the transaction that does it, never changed. */
@ApplicationScoped
public class Actes {

    private final Ecriture ecriture;
    private final Clock clock;

    Actes(Ecriture ecriture, Clock clock) {
        this.ecriture = ecriture;
        this.clock = clock;
    }

    Uni<Void> noter(SqlConnection base, Acte acte) {
        return base.preparedQuery(
                "insert into acte (fait_le, auteur, acte, habilitation, jeton, detail) values ($1, $2, $3, $4, $5, $6)")
                .execute(Tuple.from(new Object[]{Heure.sql(clock.instant()), acte.auteur(), acte.acte(), acte.habilitation(),
                        acte.jeton(), acte.detail()}))
                .replaceWithVoid();
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
