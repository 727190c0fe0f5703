package fr.apiparticulier.operateur.secret;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.echec.Refus;

/** {@code particulier secrets create}. */
@Command(name = "create",
        description = {"Fait les clés et secrets qui manquent ; ce qui est là reste.", "Rien de secret n'est affiché."})
final class CreationCommande implements Runnable {

    private static final String NOMS = "interne, journal, recherche, chiffrement, france-connect, operateur, identifiant, "
            + "datapass, valkey, bases";
    /** As the gateway reads its file of operators; two names it keeps for those who act by themselves. */
    private static final String OPERATEUR = "(?!(datapass|passerelle)$)[a-z0-9][a-z0-9._-]{0,60}";
    /** RFC 1123, as Kubernetes has it. */
    private static final String ESPACE = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    static final String OPERATEUR_PAR_DEFAUT = "exploitant";
    private static final String ESPACE_PAR_DEFAUT = "api-particulier";

    @Spec
    private CommandSpec commande;

    @Parameters(paramLabel = "DOSSIER", description = "le dossier des clés, fait s'il manque")
    private Path dossier;

    @Option(names = "--only", paramLabel = "NOM", split = ",", description = "ceux-là seulement : " + NOMS)
    private List<String> seulement;

    @Option(names = "--except", paramLabel = "NOM", split = ",",
            description = "sans ceux-là, dont cette installation ne se sert pas ; ils ne vont pas non plus dans ses Secrets")
    private List<String> sauf = List.of();

    @Option(names = "--operator", paramLabel = "NOM", defaultValue = OPERATEUR_PAR_DEFAUT,
            description = "votre nom dans le fichier des exploitants (" + OPERATEUR_PAR_DEFAUT + " par défaut)")
    private String operateur;

    @Option(names = "--kubernetes",
            description = "écrit aussi de quoi en faire des Secrets (kubectl apply -k DOSSIER), et dit ce qui leur manque")
    private boolean kubernetes;

    @Option(names = "--namespace", paramLabel = "ESPACE",
            description = "l'espace de noms de ces Secrets (" + ESPACE_PAR_DEFAUT + " par défaut)")
    private String espace;

    @Override
    public void run() {
        Set<Ensemble> voulus = voulus();
        verifier();
        Coffre coffre = Coffre.ouvrir(dossier);
        verifierRienDePerdu(coffre, voulus);
        for (Ensemble ensemble : voulus) {
            Set<Piece> avant = ensemble.pieces().stream().filter(coffre::contient).collect(Collectors.toSet());
            ensemble.completer(coffre, operateur);
            ensemble.pieces().stream().filter(piece -> piece.faiteIci() || avant.contains(piece))
                    .forEach(piece -> dire(piece, avant.contains(piece), coffre.contient(piece)));
        }
        if (kubernetes) {
            ecrireKustomization(coffre);
        }
        if (coffre.ouvertAuxAutres()) {
            erreurs().println("D'autres que vous peuvent lire ce dossier : chmod 700 " + dossier);
        }
    }

    private Set<Ensemble> voulus() {
        Set<Ensemble> voulus = seulement == null
                ? EnumSet.allOf(Ensemble.class)
                : seulement.stream().map(Ensemble::de).collect(Collectors.toCollection(() -> EnumSet.noneOf(Ensemble.class)));
        voulus.removeAll(exclus());
        return voulus;
    }

    private List<Ensemble> exclus() {
        return sauf.stream().map(Ensemble::de).toList();
    }

    private void verifier() {
        if (!operateur.matches(OPERATEUR)) {
            throw new Mesusage(
                    "Nom impossible : " + operateur + " (minuscules, chiffres, points et tirets ; ni datapass ni passerelle).");
        }
        if (espace != null && !kubernetes) {
            throw new Mesusage("--namespace ne va qu'avec --kubernetes.");
        }
        if (espace != null && !espace.matches(ESPACE)) {
            throw new Mesusage("Espace de noms impossible : " + espace + " (minuscules, chiffres et tirets).");
        }
    }

    /** What is in a cluster and no more in the directory is lost: another in its place would be taken for it. */
    private static void verifierRienDePerdu(Coffre coffre, Set<Ensemble> voulus) {
        String kustomization = coffre.lire(Kustomization.FICHIER);
        voulus.stream().flatMap(ensemble -> ensemble.pieces().stream())
                .filter(piece -> piece.faiteIci() && piece.secret() != null && !coffre.contient(piece)
                        && Kustomization.nomme(kustomization, piece))
                .findFirst().ifPresent(piece -> {
                    throw new Refus(
                            coffre.fichier(piece) + " n'est plus là, et le cluster l'a sans doute : reprenez-le dans son "
                                    + "Secret " + piece.secret() + ". S'il est perdu : secrets replace " + piece.repris()
                                    + ".");
                });
    }

    private void ecrireKustomization(Coffre coffre) {
        Set<Piece> exclues = exclus().stream().flatMap(ensemble -> ensemble.pieces().stream()).collect(Collectors.toSet());
        List<Piece> voulues = Arrays.stream(Piece.values())
                .filter(piece -> piece.secret() != null && !exclues.contains(piece)).toList();
        if (coffre.lire(Kustomization.FICHIER).isEmpty()) {
            sortie().println(
                    "Pour la première fois dans ce dossier : si le cluster a déjà de ces Secrets (kubectl get secret), "
                            + "n'appliquez rien, ce serait à leur place ; reprenez-les d'abord ici.");
        }
        coffre.ecrire(Kustomization.FICHIER, Kustomization.de(coffre, voulues, espace == null ? ESPACE_PAR_DEFAUT : espace));
        sortie().println("refait   " + Kustomization.FICHIER + " : kubectl apply --server-side -k " + dossier);
        voulues.stream().filter(piece -> !piece.passagere() && !coffre.contient(piece))
                .forEach(piece -> erreurs().println("Il manque " + piece.fichier() + " à " + piece.secret() + " : "
                        + piece.destinataires()));
    }

    private void dire(Piece piece, boolean avant, boolean apres) {
        sortie().printf("%-8s %-26s %s%n", avant ? "gardé" : apres ? "fait" : "absent", piece.fichier(), piece.destinataires());
    }

    private PrintWriter sortie() {
        return commande.commandLine().getOut();
    }

    private PrintWriter erreurs() {
        return commande.commandLine().getErr();
    }
}
