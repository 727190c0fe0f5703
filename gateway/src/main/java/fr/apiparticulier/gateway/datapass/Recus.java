package fr.apiparticulier.gateway.datapass;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.StreamSupport;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The events that were taken: which, when, and what they were answered. */
final class Recus {

    private Recus() {
    }

    /** One event of an application at a time, until the transaction ends. */
    static Uni<Void> verrouiller(SqlConnection base, Evenement evenement) {
        return base.preparedQuery("select pg_advisory_xact_lock(hashtextextended('datapass:' || $1, 0))")
                .execute(Tuple.of(evenement.demande())).replaceWithVoid();
    }

    /** @return what it was answered, if it was taken: the same bytes, or the same event said otherwise */
    static Uni<Optional<JsonObject>> reponse(SqlConnection base, Evenement evenement, byte[] empreinte) {
        return base.preparedQuery("""
                select reponse from evenement_datapass
                where empreinte = $1 or evenement = $2 and demande = $3 and emis_le = $4
                order by empreinte = $1 desc limit 1""")
                .execute(Tuple.of(Buffer.buffer(empreinte), evenement.mot(), evenement.demande(), sql(evenement.emisLe())))
                .map(lignes -> StreamSupport.stream(lignes.spliterator(), false).findFirst()
                        .map(ligne -> ligne.getJsonObject("reponse")));
    }

    /**
     * @return whether a younger event changed already what this one would: a decision gives way to a younger decision alone,
     *         so that one that comes late is not lost behind a change of contact; the desk tells whole seconds, and of one
     *         second what withdraws is the younger
     */
    static Uni<Boolean> estDepasse(SqlConnection base, Evenement evenement) {
        return base.preparedQuery("""
                select exists (select 1 from evenement_datapass where demande = $1 and applique
                        and (emis_le > $2 and evenement = any ($3) or emis_le = $2 and evenement = any ($4))) as depasse""")
                .execute(Tuple.of(evenement.demande(), sql(evenement.emisLe()), evenement.effet().cede(),
                        evenement.effet().cedeAussitot()))
                .map(lignes -> lignes.iterator().next().getBoolean("depasse"));
    }

    static Uni<Void> noter(SqlConnection base, Evenement evenement, byte[] empreinte, Instant recuLe, JsonObject reponse,
            boolean applique) {
        return base.preparedQuery("""
                insert into evenement_datapass (empreinte, evenement, demande, emis_le, recu_le, reponse, applique)
                values ($1, $2, $3, $4, $5, $6, $7)""")
                .execute(Tuple.from(new Object[]{Buffer.buffer(empreinte), evenement.mot(), evenement.demande(),
                        sql(evenement.emisLe()), sql(recuLe), reponse, applique}))
                .replaceWithVoid();
    }

    private static Object sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
