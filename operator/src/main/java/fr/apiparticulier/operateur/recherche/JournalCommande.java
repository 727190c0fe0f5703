package fr.apiparticulier.operateur.recherche;

import picocli.CommandLine.Command;

import fr.apiparticulier.operateur.preuve.ExportCommande;
import fr.apiparticulier.operateur.preuve.HeadCommande;
import fr.apiparticulier.operateur.preuve.PurgeCommande;
import fr.apiparticulier.operateur.preuve.VerifyCommande;

/** {@code particulier journal}. */
@Command(name = "journal", description = "Le journal des appels : qui a demandé quoi.",
        synopsisSubcommandLabel = "COMMANDE",
        subcommands = {RechercheCommande.class, ExportCommande.class, VerifyCommande.class, HeadCommande.class,
                PurgeCommande.class})
public final class JournalCommande {
}
