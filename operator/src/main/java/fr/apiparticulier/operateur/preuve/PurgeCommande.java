package fr.apiparticulier.operateur.preuve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import fr.apiparticulier.journal.Purger;
import fr.apiparticulier.journal.SigningKey;

/** {@code particulier journal purge}: what the gateway does by itself every hour, at once. */
@Command(name = "purge",
        description = "Supprime ce qui a été gardé assez longtemps, et le scelle. La passerelle le fait aussi, toutes les heures.")
public final class PurgeCommande extends Commande {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private BaseJournal base;

    @Option(names = "--conservation", paramLabel = "DUREE", required = true,
            description = "ce qui est plus ancien est supprimé, pour toujours ; par exemple P12M")
    private Period conservation;

    @Option(names = "--cle", paramLabel = "FICHIER",
            description = "la clé privée de l'exploitant, un JWK ; sans elle, la purge n'est pas signée")
    private Path cle;

    @Override
    int faire(PrintWriter sortie) throws SQLException {
        SigningKey signature = cle == null ? null : Fichiers.lire(cle, SigningKey::read);
        try (Connection ouverte = base.ouvrir()) {
            sortie.println(new Purger(horloge(ouverte), conservation, signature).purge(ouverte)
                    .map(jusqua -> "Purgé jusqu'à l'ancre " + jusqua.numero() + ".").orElse("Rien n'est assez ancien."));
            return FAIT;
        }
    }

    /** The database's: whoever purges by the clock of a laptop that is wrong purges the wrong things. */
    private static Clock horloge(Connection ouverte) throws SQLException {
        try (Statement demande = ouverte.createStatement(); ResultSet maintenant = demande.executeQuery("select now()")) {
            maintenant.next();
            return Clock.fixed(maintenant.getObject(1, OffsetDateTime.class).toInstant(), ZoneOffset.UTC);
        }
    }
}
