package fr.apiparticulier.provider.registre;

import java.sql.SQLException;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A row that the database refuses although the record seemed right. */
final class Contrainte {

    /** Integrity constraint violation, and data exception. */
    private static final String INTEGRITE = "23";
    private static final String DONNEE = "22";

    private Contrainte() {
    }

    /**
     * @return itself, if it is about something else
     * @throws FichierRefuse with the constraint's name, which is ours: the database's own words quote the values
     */
    static SQLException dite(PSQLException e) {
        ServerErrorMessage message = e.getServerErrorMessage();
        String etat = e.getSQLState();
        if (message != null && etat != null && etat.startsWith(INTEGRITE)) {
            throw new FichierRefuse("", "records exclude each other (constraint " + message.getConstraint() + ")");
        }
        if (message != null && etat != null && etat.startsWith(DONNEE)) {
            throw new FichierRefuse("", "a value that the database does not take (column " + message.getColumn() + ")");
        }
        return e;
    }
}
