package fr.apiparticulier.operateur;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code particulier acts}. */
@Command(name = "acts", description = "Ce qui a été fait, et par qui ; le plus récent d'abord.")
final class ActeCommande implements Runnable {

    @ParentCommand
    private Particulier racine;

    @Spec
    private CommandSpec commande;

    @Option(names = "--habilitation", paramLabel = "ID", description = "sur une habilitation")
    private UUID habilitation;

    @Option(names = "--avant", paramLabel = "NUMERO", description = "avant cet acte")
    private Long avant;

    @Option(names = "--limite", paramLabel = "N", description = "combien au plus (100 par défaut)")
    private Integer limite;

    @Override
    public void run() {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("habilitation", habilitation);
        parametres.put("avant", avant);
        parametres.put("limite", limite);
        racine.dire(commande.commandLine().getOut(), racine.passerelle().lire("/actes", parametres),
                lignes -> Tableau.liste(lignes, "numero", "fait_le", "auteur", "acte", "habilitation", "jeton", "detail"));
    }
}
