package fr.apiparticulier.operateur.secret;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.horloge.ClockProducer;

/** {@code particulier secrets}. Nothing that is secret is ever told. */
@Command(name = "secrets", description = "Les clés et secrets d'une installation, dans un dossier à garder.",
        synopsisSubcommandLabel = "COMMANDE", subcommands = CreationCommande.class)
public final class SecretsCommande {

    private static final String DOSSIER = "le dossier des clés";

    @Spec
    private CommandSpec commande;

    @Command(name = "rotate",
            description = "Fait la clé suivante, et dit ce qui reste à faire pour que personne ne s'en aperçoive.")
    void tourner(@Parameters(paramLabel = "NOM", description = "interne, journal, recherche ou france-connect") String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier,
            @Option(names = "--from", paramLabel = "INSTANT",
                    description = "pour recherche : à partir de quand, comme 2027-01-31T23:00:00Z (dans un jour par défaut)") Instant depuis) {
        if (depuis != null && !nom.equals("recherche")) {
            throw new Mesusage("--from ne vaut que pour recherche.");
        }
        dire(switch (nom) {
            case "interne" -> rotation(dossier).preparerInterne();
            case "journal" -> rotation(dossier).changerJournal();
            case "recherche" -> rotation(dossier).ajouterRecherche(depuis);
            case "france-connect" -> franceConnect(dossier).ajouter();
            default -> throw impossible(nom);
        });
    }

    @Command(name = "activate",
            description = "La clé interne suivante, que les fournisseurs connaissent, devient la clé interne.")
    void activer(@Parameters(paramLabel = "NOM", description = "interne") String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier) {
        if (!nom.equals("interne")) {
            throw impossible(nom);
        }
        dire(rotation(dossier).activerInterne());
    }

    @Command(name = "retire", description = "Les anciennes clés n'ouvrent plus rien.")
    void retirer(@Parameters(paramLabel = "NOM", description = "interne ou france-connect") String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier) {
        dire(switch (nom) {
            case "interne" -> rotation(dossier).retirerInterne();
            case "france-connect" -> franceConnect(dossier).retirer();
            default -> throw impossible(nom);
        });
    }

    @Command(name = "replace",
            description = {"Fait autre chose à la place d'un secret, ou d'une clé perdue, et dit ce qui reste "
                    + "à faire.", "Ce qu'un secret était reste à côté, en NOM" + Coffre.ANCIEN + "."})
    void remplacer(
            @Parameters(paramLabel = "NOM",
                    description = "interne, journal, recherche, france-connect ou operateurs, qui n'est plus là ; "
                            + "chiffrement, identifiant, datapass, valkey, base-gateway, base-provider-cnaf…") String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier) {
        switch (nom) {
            case "interne" -> dire(perte(dossier).interne());
            case "journal" -> dire(perte(dossier).journal());
            case "recherche" -> dire(perte(dossier).recherche());
            case "france-connect" -> dire(perte(dossier).franceConnect());
            case "operateurs" -> dire(perte(dossier).operateurs(CreationCommande.OPERATEUR_PAR_DEFAUT));
            default ->
                dire(new Remplacement(Coffre.existant(dossier)).faire(Remplacement.de(nom).orElseThrow(() -> impossible(nom))));
        }
    }

    private static Rotation rotation(Path dossier) {
        return new Rotation(Coffre.existant(dossier), ClockProducer.clock());
    }

    private static RotationFranceConnect franceConnect(Path dossier) {
        return new RotationFranceConnect(Coffre.existant(dossier));
    }

    private static Perte perte(Path dossier) {
        return new Perte(Coffre.existant(dossier), ClockProducer.clock());
    }

    private static Mesusage impossible(String nom) {
        Ensemble.de(nom);
        return new Mesusage("Ne se change pas ainsi : " + nom + " (operator/README.md dit comment).");
    }

    private void dire(List<String> lignes) {
        lignes.forEach(commande.commandLine().getOut()::println);
    }
}
