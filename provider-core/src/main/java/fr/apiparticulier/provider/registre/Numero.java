package fr.apiparticulier.provider.registre;

import java.sql.SQLException;

/** The number of an import, which the ids of its rows begin with; of a whole file it is that of its generation too. */
final class Numero {

    private Numero() {
    }

    /** @return one that no other import has or had, be it a delta or of the release before */
    static long suivant(Base base) throws SQLException {
        return base.nombre("select nextval(pg_get_serial_sequence('generation', 'id'))");
    }
}
