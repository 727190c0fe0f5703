package fr.apiparticulier.operateur;

import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code particulier keys}. */
@Command(name = "keys", description = "Les clés qui signent les jetons.",
        synopsisSubcommandLabel = "COMMANDE")
final class CleCommande {

    @ParentCommand
    private Particulier racine;

    @Spec
    private CommandSpec commande;

    @Command(name = "list", description = "Liste les clés.")
    void lister() {
        racine.dire(commande.commandLine().getOut(), racine.passerelle().lire("/cles", Map.of()),
                lignes -> Tableau.liste(lignes, "kid", "creee_le", "signe_le", "retiree_le", "jetons_vivants"));
    }

    @Command(name = "rotate", description = "Fait une clé, qui signera dans quelques secondes.")
    void tourner() {
        racine.dire(commande.commandLine().getOut(), racine.passerelle().appeler("POST", "/cles/rotation", null),
                Tableau::objet);
    }

    @Command(name = "retire", description = "Retire une clé ; ses jetons ne servent plus.")
    void retirer(@Parameters(paramLabel = "CLE") String kid,
            @Option(names = "--force", description = "même si des jetons vivants en dépendent") boolean force) {
        racine.dire(commande.commandLine().getOut(),
                racine.passerelle().appeler("POST", "/cles/" + Passerelle.encode(kid) + "/retrait",
                        JsonNodeFactory.instance.objectNode().put("force", force)),
                Tableau::objet);
    }
}
