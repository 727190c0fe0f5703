package fr.apiparticulier.operateur;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code particulier registry}. */
@Command(name = "registry", description = "Le registre d'un fournisseur.", synopsisSubcommandLabel = "COMMANDE",
        subcommands = {ImportCommande.class, RetourCommande.class, EffacementCommande.class, EffacementsCommande.class,
                RepriseCommande.class})
final class RegistreCommande {

    @ParentCommand
    private Particulier racine;

    Particulier racine() {
        return racine;
    }
}
