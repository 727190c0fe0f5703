package fr.apiparticulier.operateur;

import java.time.Clock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.horloge.ClockProducer;
import fr.apiparticulier.operateur.registre.ImportRegistre;

/** {@code particulier registry rollback}: the generation before, in service again. */
@Command(name = "rollback",
        description = {
                "Remet en service la génération d'avant, telle qu'elle était ; une seconde fois revient à celle d'après.",
                "Les mises à jour reçues depuis par le registre sont à refaire."})
final class RetourCommande implements Runnable {

    @ParentCommand
    private RegistreCommande parent;

    @Spec
    private CommandSpec commande;

    @Parameters(paramLabel = "FOURNISSEUR", description = "provider-cnaf, par exemple")
    private String fournisseur;

    @Mixin
    private OptionsFournisseur options;

    @Override
    public void run() {
        Service service = OptionsFournisseur.service(fournisseur);
        Clock clock = ClockProducer.clock();
        ImportRegistre registre = options.registre(parent.racine().autorites("PARTICULIER_REGISTRE_CA_FILE"), clock);
        int enService = options.attente(clock).obtenir(() -> registre.retourner(options.adresse(), service),
                () -> commande.commandLine().getErr().println("En attente de " + fournisseur + "…"));
        parent.racine().dire(commande.commandLine().getOut(),
                JsonNodeFactory.instance.objectNode().put("importes", enService),
                ignored -> enService + (enService > 1 ? " enregistrements" : " enregistrement")
                        + " en service : la génération d'avant.");
    }
}
