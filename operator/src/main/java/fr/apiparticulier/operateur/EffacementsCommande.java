package fr.apiparticulier.operateur;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code particulier registry erasures}. */
@Command(name = "erasures",
        description = "Les attestations d'effacement d'un fournisseur, une par ligne, la plus ancienne d'abord : ce que prend "
                + "registry replay.")
final class EffacementsCommande implements Runnable {

    @ParentCommand
    private RegistreCommande parent;

    @Spec
    private CommandSpec commande;

    @Mixin
    private OptionsEffacement options;

    @Override
    public void run() {
        commande.commandLine().getOut().print(options.registre(parent.racine()).lister());
        commande.commandLine().getOut().flush();
    }
}
