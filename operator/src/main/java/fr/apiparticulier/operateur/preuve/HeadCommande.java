package fr.apiparticulier.operateur.preuve;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

import fr.apiparticulier.journal.Dump;

/** {@code particulier journal head}. */
@Command(name = "head",
        description = "Dit la tête du journal : à garder ailleurs, pour « verify --head ».")
public final class HeadCommande extends Commande {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private BaseJournal base;

    @Override
    int faire(PrintWriter sortie) throws SQLException {
        try (Connection ouverte = base.ouvrir()) {
            sortie.println(Dump.head(ouverte));
            return FAIT;
        }
    }
}
