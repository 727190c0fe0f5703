package fr.apiparticulier.operateur;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import fr.apiparticulier.operateur.echec.Mesusage;

/** {@code particulier token}. */
@Command(name = "token", description = "Les jetons : émis pour 18 mois, prolongés, révoqués.",
        synopsisSubcommandLabel = "COMMANDE")
final class JetonCommande {

    private static final String FICHIER = "où l'écrire, pour vous seul, plutôt que de l'afficher ; jamais à la place d'un autre";

    @ParentCommand
    private Particulier racine;

    @Spec
    private CommandSpec commande;

    @Command(name = "issue", description = "Émet un jeton, qui n'est montré que cette fois.")
    void emettre(@Parameters(paramLabel = "HABILITATION") UUID habilitation,
            @Option(names = "--scopes", paramLabel = "DROITS", split = ",",
                    description = "séparés par des virgules (tous ceux de l'habilitation par défaut)") List<String> scopes,
            @Option(names = "--out", paramLabel = "FICHIER", description = FICHIER) Path fichier) {
        ObjectNode corps = JsonNodeFactory.instance.objectNode();
        if (scopes != null) {
            ArrayNode liste = corps.putArray("scopes");
            scopes.forEach(liste::add);
        }
        remettre("/habilitations/" + habilitation + "/jetons", corps, fichier);
    }

    @Command(name = "collect", description = "Retire un jeton accordé par DataPass, qui n'est montré que cette fois.")
    void retirer(@Parameters(paramLabel = "JTI") UUID jti,
            @Option(names = "--out", paramLabel = "FICHIER", description = FICHIER) Path fichier) {
        remettre("/jetons/" + jti + "/remise", null, fichier);
    }

    @Command(name = "list", description = "Liste les jetons.")
    void lister(@Option(names = "--habilitation", paramLabel = "ID", description = "d'une habilitation") UUID habilitation,
            @Option(names = "--limite", paramLabel = "N", description = "combien au plus (100 par défaut)") Integer limite,
            @Option(names = "--decalage", paramLabel = "N", description = "combien en passer") Integer decalage) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("habilitation", habilitation);
        parametres.put("limite", limite);
        parametres.put("decalage", decalage);
        racine.dire(sortie(), racine.passerelle().lire("/jetons", parametres), lignes -> Tableau.liste(lignes, "jti", "etat",
                "habilitation", "emis_le", "expire_le", "revoque_le", "utilise_le", "a_retirer_avant"));
    }

    @Command(name = "prolong", description = "Prolonge un jeton de 18 mois à compter d'aujourd'hui.")
    void prolonger(@Parameters(paramLabel = "JTI") UUID jti) {
        montrer(racine.passerelle().appeler("POST", "/jetons/" + jti + "/prolongation", null));
    }

    @Command(name = "revoke", description = "Révoque un jeton, tout de suite ou plus tard.")
    void revoquer(@Parameters(paramLabel = "JTI") UUID jti,
            @Option(names = "--le", paramLabel = "INSTANT", description = "plus tard, comme 2026-01-31T23:00:00Z") String le,
            @Option(names = "--annuler", description = "annule une révocation à venir") boolean annuler) {
        if (annuler && le != null) {
            throw new Mesusage("--le ou --annuler, pas les deux.");
        }
        ObjectNode corps = JsonNodeFactory.instance.objectNode();
        montrer(racine.passerelle().appeler(annuler ? "DELETE" : "POST", "/jetons/" + jti + "/revocation",
                annuler ? null : le == null ? corps : corps.put("le", le)));
    }

    private void remettre(String chemin, ObjectNode corps, Path fichier) {
        Passerelle passerelle = racine.passerelle();
        Supplier<JsonNode> demande = () -> passerelle.appeler("POST", chemin, corps);
        montrer(fichier == null ? demande.get() : FichierJeton.remplir(fichier, demande));
    }

    private void montrer(JsonNode jeton) {
        racine.dire(sortie(), jeton, Tableau::objet);
    }

    private PrintWriter sortie() {
        return commande.commandLine().getOut();
    }
}
