package fr.apiparticulier.operateur.preuve;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What these commands have in common: a reason on stderr and 2, where nothing can be done. */
abstract class Commande implements Callable<Integer> {

    static final int FAIT = 0;
    private static final int IMPOSSIBLE = 2;

    @Spec
    private CommandSpec commande;

    /** @return the exit code */
    abstract int faire(PrintWriter sortie) throws SQLException;

    @Override
    public final Integer call() {
        try {
            return faire(commande.commandLine().getOut());
        } catch (SQLException e) {
            commande.commandLine().getErr()
                    .println("La base du journal ne répond pas comme attendu (SQLSTATE " + e.getSQLState() + ").");
        } catch (PreuveImpossible e) {
            commande.commandLine().getErr().println(e.getMessage());
        }
        return IMPOSSIBLE;
    }
}
