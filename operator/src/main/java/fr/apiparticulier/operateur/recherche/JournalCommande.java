package fr.apiparticulier.operateur.recherche;

import picocli.CommandLine.Command;

/** {@code particulier journal}. */
@Command(name = "journal", description = "Le journal des appels : qui a demandé quoi.", mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMANDE", subcommands = RechercheCommande.class)
public final class JournalCommande {
}
