package fr.apiparticulier.provider.echeance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** The one transaction in which a {@link LectureDirecte} reads. Statements that do not need each other's answers go out together. */
public final class Seance {

    /** The single statement that is read before the data: what is answered is never older than what is told. */
    private static final String GENERATION = """
            select g.id, g.importee_le, g.mises_a_jour from registre r join generation g on g.id = r.generation""";

    private static final int DEMI_MILLISECONDE = 500_000;

    private final SqlConnection connexion;
    private final Context contexte;
    private final Future<String> generation;

    private Seance(SqlConnection connexion, Context contexte, Future<String> generation) {
        this.connexion = connexion;
        this.contexte = contexte;
        this.generation = generation;
    }

    /** Begins; nothing has been waited for when it returns. */
    static Seance commencer(SqlConnection connexion) {
        connexion.query("begin").execute();
        Seance seance = new Seance(connexion, Vertx.currentContext(),
                connexion.preparedQuery(GENERATION).execute().map(Seance::generation));
        seance.contexte.putLocal(Seance.class, seance);
        return seance;
    }

    /** As a {@link Lecture} tells it. Its id alone would come again in a new database. */
    private static String generation(RowSet<Row> lignes) {
        for (Row ligne : lignes) {
            // Rounded as the database rounds.
            long importee = ligne.getOffsetDateTime(1).plusNanos(DEMI_MILLISECONDE).toInstant().toEpochMilli();
            return ligne.getLong(0) + "-" + importee + "-" + ligne.getInteger(2);
        }
        return "0";
    }

    /** @throws IllegalStateException outside of a {@link LectureDirecte} */
    public static Seance courante() {
        Seance seance = Vertx.currentContext() == null ? null : Vertx.currentContext().getLocal(Seance.class);
        if (seance == null) {
            throw new IllegalStateException("no reading under way (expected: a method with @LectureDirecte)");
        }
        return seance;
    }

    /** @return whether a {@link LectureDirecte} is under way, rather than a {@link Lecture} */
    public static boolean estOuverte() {
        return Vertx.currentContext() != null && Vertx.currentContext().getLocal(Seance.class) != null;
    }

    /** The statement is sent at once, not when somebody asks for the answer. */
    public <T> Uni<List<T>> lister(Function<Row, T> forme, String sql, Object... valeurs) {
        Future<RowSet<Row>> lignes = connexion.preparedQuery(sql).execute(Tuple.from(valeurs));
        return UniHelper.toUni(lignes.map(recues -> {
            List<T> liste = new ArrayList<>(recues.size());
            recues.forEach(ligne -> liste.add(forme.apply(ligne)));
            return liste;
        }));
    }

    /** @return what the first statement said; failed if that one has */
    Future<String> generation() {
        return generation;
    }

    /** Gives the connection back when all that was sent is answered. */
    void finir() {
        contexte.removeLocal(Seance.class);
        // Of a transaction that failed, this is a rollback.
        connexion.query("commit").execute().onComplete(fin -> connexion.close());
    }
}
