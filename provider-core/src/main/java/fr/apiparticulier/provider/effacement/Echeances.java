package fr.apiparticulier.provider.effacement;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.provider.registre.RegistreOccupe;
import fr.apiparticulier.provider.registre.Transactions;

/** Erasures until a day: beyond it, that there was one is nobody's business any more. */
@ApplicationScoped
public class Echeances {

    private final Transactions transactions;
    private final Clock clock;

    Echeances(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws RegistreOccupe if an import is under way */
    public void purger() throws IOException, SQLException {
        transactions.ecrire(base -> {
            new Memoire(base).oublier(LocalDate.now(clock));
            return null;
        });
    }
}
