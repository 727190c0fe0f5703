package fr.apiparticulier.operateur.secret;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.horloge.ClockProducer;

/** {@code particulier secrets}. Nothing that is secret is ever told. */
@Command(name = "secrets", description = "Les clés et secrets d'une installation, dans un dossier à garder.",
        synopsisSubcommandLabel = "COMMANDE")
public final class SecretsCommande {

    private static final String NOM = "interne, journal ou recherche";
    private static final String DOSSIER = "le dossier des clés";
    /** As the gateway reads its file of operators; two names it keeps for those who act by themselves. */
    private static final String OPERATEUR = "(?!(datapass|passerelle)$)[a-z0-9][a-z0-9._-]{0,60}";

    @Spec
    private CommandSpec commande;

    @Command(name = "create",
            description = {"Fait les clés et secrets qui manquent ; ce qui est là reste.", "Rien de secret n'est affiché."})
    void creer(@Parameters(paramLabel = "DOSSIER", description = DOSSIER + ", fait s'il manque") Path dossier,
            @Option(names = "--only", paramLabel = "NOM", split = ",", description = "ceux-là seulement : interne, journal, "
                    + "recherche, chiffrement, france-connect, operateur, identifiant, datapass, valkey, bases") List<String> seulement,
            @Option(names = "--operator", paramLabel = "NOM", defaultValue = "exploitant",
                    description = "votre nom dans le fichier des exploitants (exploitant par défaut)") String operateur,
            @Option(names = "--kubernetes",
                    description = "écrit aussi de quoi en faire des Secrets : kubectl apply -k DOSSIER") boolean kubernetes) {
        List<Ensemble> voulus = seulement == null ? List.of(Ensemble.values()) : seulement.stream().map(Ensemble::de).toList();
        if (!operateur.matches(OPERATEUR)) {
            throw new Mesusage(
                    "Nom impossible : " + operateur + " (minuscules, chiffres, points et tirets ; ni datapass ni passerelle).");
        }
        Coffre coffre = Coffre.ouvrir(dossier);
        for (Ensemble ensemble : voulus) {
            Set<Piece> avant = ensemble.pieces().stream().filter(coffre::contient).collect(Collectors.toSet());
            ensemble.completer(coffre, operateur);
            ensemble.pieces().forEach(piece -> dire(piece, avant.contains(piece), coffre.contient(piece)));
        }
        if (kubernetes) {
            coffre.ecrire(Kustomization.FICHIER, Kustomization.de(coffre));
            sortie().println("refait   " + Kustomization.FICHIER + " : kubectl apply --server-side -k " + dossier);
        }
        if (coffre.ouvertAuxAutres()) {
            commande.commandLine().getErr().println("D'autres que vous peuvent lire ce dossier : chmod 700 " + dossier);
        }
    }

    @Command(name = "rotate",
            description = "Fait la clé suivante, et dit ce qui reste à faire pour que personne ne s'en aperçoive.")
    void tourner(@Parameters(paramLabel = "NOM", description = NOM) String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier,
            @Option(names = "--from", paramLabel = "INSTANT",
                    description = "pour recherche : à partir de quand, comme 2027-01-31T23:00:00Z (dans un jour par défaut)") Instant depuis) {
        if (depuis != null && !nom.equals("recherche")) {
            throw new Mesusage("--from ne vaut que pour recherche.");
        }
        Rotation rotation = rotation(dossier);
        dire(switch (nom) {
            case "interne" -> rotation.preparerInterne();
            case "journal" -> rotation.changerJournal();
            case "recherche" -> rotation.ajouterRecherche(depuis);
            default -> throw impossible(nom);
        });
    }

    @Command(name = "activate",
            description = "La clé interne suivante, que les fournisseurs connaissent, devient la clé interne.")
    void activer(@Parameters(paramLabel = "NOM", description = "interne") String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier) {
        dire(seulementInterne(nom, dossier).activerInterne());
    }

    @Command(name = "retire", description = "Les anciennes clés internes n'ouvrent plus rien.")
    void retirer(@Parameters(paramLabel = "NOM", description = "interne") String nom,
            @Parameters(paramLabel = "DOSSIER", description = DOSSIER) Path dossier) {
        dire(seulementInterne(nom, dossier).retirerInterne());
    }

    private static Rotation rotation(Path dossier) {
        return new Rotation(Coffre.existant(dossier), ClockProducer.clock());
    }

    private static Rotation seulementInterne(String nom, Path dossier) {
        if (!nom.equals("interne")) {
            throw impossible(nom);
        }
        return rotation(dossier);
    }

    private static Mesusage impossible(String nom) {
        Ensemble.de(nom);
        return new Mesusage("Ne se change pas ainsi : " + nom + " (operator/README.md dit comment).");
    }

    private void dire(Piece piece, boolean avant, boolean apres) {
        sortie().printf("%-8s %-26s %s%n", avant ? "gardé" : apres ? "fait" : "absent", piece.fichier(), piece.destinataires());
    }

    private void dire(List<String> lignes) {
        lignes.forEach(sortie()::println);
    }

    private PrintWriter sortie() {
        return commande.commandLine().getOut();
    }
}
