package fr.apiparticulier.operateur.preuve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Period;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.Purger;
import fr.apiparticulier.journal.SigningKey;
import fr.apiparticulier.operateur.horloge.ClockProducer;

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

    @Option(names = "--cles", paramLabel = "FICHIER",
            description = "les clés publiques qui ont scellé avant elle, un ensemble de JWK ; sans elles, ce qu'elle n'a pas scellé "
                    + "reste")
    private Path cles;

    @Override
    int faire(PrintWriter sortie) throws SQLException {
        SigningKey signature = cle == null ? null : Fichiers.lire(cle, SigningKey::read);
        PublicKeys anciennes = cles == null ? PublicKeys.NONE : Fichiers.lire(cles, PublicKeys::read);
        try (Connection ouverte = base.ouvrir()) {
            sortie.println(new Purger(ClockProducer.clock(), conservation, signature, anciennes).purge(ouverte)
                    .map(jusqua -> "Purgé jusqu'à l'ancre " + jusqua.numero() + ".").orElse("Rien n'est assez ancien."));
            return FAIT;
        } catch (IllegalArgumentException e) {
            throw new PreuveImpossible("Rien n'est supprimé : la conservation est d'un mois (P1M) au moins.");
        } catch (IllegalStateException e) {
            throw new PreuveImpossible(
                    "La purge s'arrête : l'horloge de la base et celle de cette machine ne s'accordent pas, ou "
                            + "une ancre n'est pas celle qui fut scellée (journal verify le dit).");
        }
    }
}
