package fr.apiparticulier.provider.echeance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * The connection on which a {@link LectureDirecte} reads. Each statement tells with its rows which state of the registry it saw: as long
 * as all saw one, no transaction is needed. Statements that do not need each other's answers go out together.
 */
public final class Seance {

    /** A state is told where nobody is found too. Its one row is the outer one of a nested loop: the order within stays. */
    private static final String AVANT = "select lu.*, r.etat from registre r left join lateral (select *, true from (";
    private static final String APRES = ") s) lu on true";
    /** Behind the columns that were asked for: whether there is a row, and the state. */
    private static final int TROUVEE = 2;
    private static final int ETAT = 1;
    /** Of a registry that never was filled. */
    private static final String VIDE = "0";

    private final SqlConnection connexion;
    private final Context contexte;
    /** Null until a statement has told one. */
    private String etat;
    private boolean melee;

    private Seance(SqlConnection connexion) {
        this.connexion = connexion;
        this.contexte = Vertx.currentContext();
        contexte.putLocal(Seance.class, this);
    }

    /** The connection stays whoever's it is. */
    static Seance ouvrir(SqlConnection connexion) {
        return new Seance(connexion);
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

    /**
     * The statement is sent at once, not when somebody asks for the answer.
     *
     * @param forme of a row, which has other columns behind those asked for
     */
    public <T> Uni<List<T>> lister(Function<Row, T> forme, String sql, Object... valeurs) {
        return UniHelper.toUni(connexion.preparedQuery(AVANT + sql + APRES).execute(Tuple.from(valeurs))
                .map(lignes -> lire(forme, lignes)));
    }

    private <T> List<T> lire(Function<Row, T> forme, RowSet<Row> lignes) {
        List<T> liste = new ArrayList<>(lignes.size());
        String vu = VIDE;
        for (Row ligne : lignes) {
            vu = ligne.getString(ligne.size() - ETAT);
            if (ligne.getBoolean(ligne.size() - TROUVEE) != null) {
                liste.add(forme.apply(ligne));
            }
        }
        constater(vu);
        return liste;
    }

    private void constater(String vu) {
        melee |= etat != null && !etat.equals(vu);
        etat = vu;
    }

    /** @return whether the registry changed between two statements: whatever was read of it holds nothing */
    boolean estMelee() {
        return melee;
    }

    /** @return what the statements saw, read now if there was none */
    Uni<String> etat() {
        return etat == null
                ? lister(Function.identity(), "select 1").map(une -> etat)
                : Uni.createFrom().item(etat);
    }

    void fermer() {
        contexte.removeLocal(Seance.class);
    }
}
