package fr.apiparticulier.operateur;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.registre.EffacementRegistre;
import fr.apiparticulier.operateur.registre.Personne;

/** {@code particulier registry erase}: a person, taken out of a provider's registry for good. */
@Command(name = "erase",
        description = {
                "Efface une personne du registre d'un fournisseur, dans toutes ses générations, et de ses imports à venir.",
                "Affiche l'attestation, à conserver : elle ne contient rien de lisible sur la personne, et refait l'effacement "
                        + "après une restauration (registry replay)."})
final class EffacementCommande implements Runnable {

    /** Cases of article 17-1 of the GDPR, as the provider knows them. */
    enum Motif {
        DEMANDE,
        OPPOSITION,
        TRAITEMENT_ILLICITE,
        OBLIGATION_LEGALE
    }

    private static final Path ENTREE_STANDARD = Path.of("-");

    @ParentCommand
    private RegistreCommande parent;

    @Spec
    private CommandSpec commande;

    @Mixin
    private OptionsEffacement options;

    @Parameters(index = "1", paramLabel = "FICHIER",
            description = "la personne, en YAML ou en JSON ; - pour l'entrée standard ; jamais en argument")
    private Path fichier;

    @Option(names = "--reason", required = true, paramLabel = "MOTIF",
            description = "demande, opposition, traitement_illicite ou obligation_legale")
    private Motif motif;

    @Option(names = "--until", paramLabel = "JOUR",
            description = "dernier jour où les imports l'écartent : 2030-12-31 (par défaut : sans fin)")
    private LocalDate jusquAu;

    @Override
    public void run() {
        ObjectNode demande = new ObjectMapper().createObjectNode().put("motif", motif.name());
        demande.set("personne", new ObjectMapper().valueToTree(personne()));
        if (jusquAu != null) {
            demande.put("jusquAu", jusquAu.toString());
        }
        EffacementRegistre.Efface efface = options.registre(parent.racine()).effacer(demande);
        PrintWriter erreurs = commande.commandLine().getErr();
        commande.commandLine().getOut().println(efface.attestation());
        erreurs.println(
                "Effacée du registre et de ses imports à venir. Conservez cette attestation ailleurs que dans cette base.");
        if (efface.semblables() > 0) {
            erreurs.println("Lignes qui lui ressemblent, et qui restent : " + efface.semblables()
                    + ". La même personne écrite autrement, ou quelqu'un d'autre (homonyme, jumeau) : à vérifier auprès de "
                    + "l'organisme, puis à effacer telles qu'il les écrit.");
        }
    }

    private Personne personne() {
        if (fichier.equals(ENTREE_STANDARD)) {
            return Personne.lire(System.in);
        }
        try (InputStream octets = Files.newInputStream(fichier)) {
            return Personne.lire(octets);
        } catch (IOException e) {
            throw new Mesusage("Le fichier n'est pas là, ou illisible : " + fichier);
        }
    }
}
