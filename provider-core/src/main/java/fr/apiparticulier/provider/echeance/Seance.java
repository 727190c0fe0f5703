package fr.apiparticulier.provider.echeance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** The one transaction in which a {@link LectureDirecte} reads. Statements that do not need each other's answers go out together. */
public final class Seance {

    private final SqlConnection connexion;
    private final Future<String> generation;

    private Seance(SqlConnection connexion, Future<String> generation) {
        this.connexion = connexion;
        this.generation = generation;
    }

    /**
     * Begins; nothing has been waited for when it returns.
     *
     * @param borner a statement with one value, and one column of one row
     */
    static Seance commencer(SqlConnection connexion, String borner, String valeur) {
        connexion.query("begin").execute();
        Seance seance = new Seance(connexion, connexion.preparedQuery(borner).execute(Tuple.of(valeur))
                .map(lignes -> lignes.iterator().next().getString(0)));
        Vertx.currentContext().putLocal(Seance.class, seance);
        return seance;
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
        Vertx.currentContext().removeLocal(Seance.class);
        // Of a transaction that failed, this is a rollback.
        connexion.query("commit").execute().onComplete(fin -> connexion.close());
    }
}
