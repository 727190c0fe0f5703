package fr.apiparticulier.operateur;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code particulier habilitation}. */
@Command(name = "habilitation", description = "Les habilitations : qui peut demander quoi, sur quel fondement.",
        synopsisSubcommandLabel = "COMMANDE")
final class HabilitationCommande {

    private static final String FICHIER = "la fiche, en YAML ou en JSON";
    private static final String LIMITE = "combien au plus (100 par défaut)";

    @ParentCommand
    private Particulier racine;

    @Spec
    private CommandSpec commande;

    @Command(name = "create", description = "Crée un brouillon.")
    void creer(@Parameters(paramLabel = "FICHIER", description = FICHIER) Path fichier) {
        montrer(racine.passerelle().appeler("POST", "/habilitations", Fichier.lire(fichier)));
    }

    @Command(name = "show", description = "Montre une habilitation.")
    void lire(@Parameters(paramLabel = "ID") UUID id) {
        montrer(racine.passerelle().lire("/habilitations/" + id, Map.of()));
    }

    @Command(name = "list", description = "Liste les habilitations.")
    void lister(
            @Option(names = "--etat", paramLabel = "ETAT", description = "BROUILLON, ACTIVE, SUSPENDUE ou CLOSE") String etat,
            @Option(names = "--siret", paramLabel = "SIRET", description = "d'un demandeur") String siret,
            @Option(names = "--limite", paramLabel = "N", description = LIMITE) Integer limite,
            @Option(names = "--decalage", paramLabel = "N", description = "combien en passer") Integer decalage) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("etat", etat);
        parametres.put("siret", siret);
        parametres.put("limite", limite);
        parametres.put("decalage", decalage);
        racine.dire(sortie(), racine.passerelle().lire("/habilitations", parametres),
                lignes -> Tableau.liste(lignes, "id", "etat", "siret", "intitule", "modifiee_le"));
    }

    @Command(name = "update", description = "Remplace ce que dit une habilitation.")
    void modifier(@Parameters(paramLabel = "ID") UUID id,
            @Parameters(paramLabel = "FICHIER", description = FICHIER) Path fichier,
            @Option(names = "--version", paramLabel = "N",
                    description = "la version lue, si la fiche ne la dit pas (l'actuelle par défaut)") Integer version) {
        Passerelle passerelle = racine.passerelle();
        ObjectNode fiche = Fichier.lire(fichier);
        if (version != null) {
            fiche.put("version", version);
        } else if (!fiche.has("version")) {
            fiche.set("version", passerelle.lire("/habilitations/" + id, Map.of()).path("version"));
        }
        montrer(passerelle.appeler("PUT", "/habilitations/" + id, fiche));
    }

    @Command(name = "activate", description = "Active : ses jetons servent, on peut en émettre.")
    void activer(@Parameters(paramLabel = "ID") UUID id) {
        changer(id, "activer");
    }

    @Command(name = "suspend", description = "Suspend : ses jetons ne servent plus.")
    void suspendre(@Parameters(paramLabel = "ID") UUID id) {
        changer(id, "suspendre");
    }

    @Command(name = "close", description = "Clôt, pour toujours.")
    void clore(@Parameters(paramLabel = "ID") UUID id) {
        changer(id, "clore");
    }

    private void changer(UUID id, String acte) {
        montrer(racine.passerelle().appeler("POST", "/habilitations/" + id + "/" + acte, null));
    }

    private void montrer(JsonNode habilitation) {
        racine.dire(sortie(), habilitation, Tableau::objet);
    }

    private PrintWriter sortie() {
        return commande.commandLine().getOut();
    }
}
