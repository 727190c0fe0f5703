package fr.apiparticulier.operateur;

import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code particulier log-level}. */
@Command(name = "log-level", description = "Ce que la passerelle écrit dans ses logs, pour un temps.",
        synopsisSubcommandLabel = "COMMANDE")
final class NiveauCommande {

    @ParentCommand
    private Particulier racine;

    @Spec
    private CommandSpec commande;

    @Command(name = "list", description = "Liste les niveaux changés, et jusqu'à quand.")
    void lister() {
        racine.dire(commande.commandLine().getOut(), racine.passerelle().lire("/niveaux", Map.of()),
                lignes -> Tableau.liste(lignes, "categorie", "niveau", "jusqu_a", "auteur"));
    }

    @Command(name = "set", description = "Change un niveau sur toutes les répliques ; il revient de lui-même.")
    void regler(
            @Parameters(index = "0", paramLabel = "CATEGORIE",
                    description = "comme fr.apiparticulier.gateway.journal") String categorie,
            @Parameters(index = "1", paramLabel = "NIVEAU", description = "DEBUG, INFO, WARN ou ERROR") String niveau,
            @Option(names = "--for", paramLabel = "DUREE", defaultValue = "15m", converter = Duree.class,
                    description = "4h au plus (15m par défaut)") Duration duree) {
        racine.dire(commande.commandLine().getOut(), racine.passerelle().appeler("PUT", chemin(categorie),
                JsonNodeFactory.instance.objectNode().put("niveau", niveau).put("minutes", minutes(duree))),
                Tableau::objet);
    }

    @Command(name = "reset", description = "Rend à un niveau ce que dit la configuration.")
    void retablir(@Parameters(paramLabel = "CATEGORIE") String categorie) {
        racine.dire(commande.commandLine().getOut(), racine.passerelle().appeler("DELETE", chemin(categorie), null),
                Tableau::objet);
    }

    /** @return whole ones, and one at least */
    private static int minutes(Duration duree) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, Math.max(1, duree.plusSeconds(59).toMinutes())));
    }

    private static String chemin(String categorie) {
        return "/niveaux/" + Passerelle.encode(categorie);
    }
}
