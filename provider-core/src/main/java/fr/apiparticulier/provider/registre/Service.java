package fr.apiparticulier.provider.registre;

import java.sql.SQLException;
import java.util.Optional;

/** Which generation answers, and which one could again. */
final class Service {

    private Service() {
    }

    static Optional<Long> courante(Base base) throws SQLException {
        return base.trouver(ligne -> ligne.getLong(1), "select generation from registre");
    }

    /**
     * The release before changes what is in service without telling what was; that is the one it keeps, the youngest other.
     *
     * @return the generation to go back to
     */
    static Optional<Long> gardee(Base base) throws SQLException {
        return base.trouver(ligne -> ligne.getLong(1), """
                select g.id from generation g join registre r on g.id <> r.generation
                order by g.id = r.precedente desc nulls last, g.id desc limit 1""");
    }

    static void mettre(Base base, long generation) throws SQLException {
        base.executer("""
                insert into registre (generation) values (?) on conflict (seul)
                do update set precedente = registre.generation, generation = excluded.generation""", generation);
    }
}
