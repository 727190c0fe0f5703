package fr.apiparticulier.operateur;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import fr.apiparticulier.operateur.echec.Mesusage;

/** {@code particulier registry replay}: after a restore, whoever was erased is erased again. */
@Command(name = "replay",
        description = {"Après une restauration : reprend des attestations, et efface de nouveau qui était revenu.",
                "Chaque ligne du registre est relue. Recommencer ne change rien."})
final class RepriseCommande implements Runnable {

    private static final Path ENTREE_STANDARD = Path.of("-");

    @ParentCommand
    private RegistreCommande parent;

    @Spec
    private CommandSpec commande;

    @Mixin
    private OptionsEffacement options;

    @Parameters(index = "1", paramLabel = "FICHIER", description = "les attestations, une par ligne ; - pour l'entrée standard")
    private Path fichier;

    @Override
    public void run() {
        JsonNode reprise = options.registre(parent.racine()).reprendre(attestations());
        parent.racine().dire(commande.commandLine().getOut(), reprise, RepriseCommande::dite);
    }

    private static String dite(JsonNode reprise) {
        long lignes = StreamSupport.stream(reprise.path("retraits").spliterator(), false)
                .mapToLong(retrait -> retrait.path("lignes").asLong()).sum();
        return "Attestations reprises : " + reprise.path("nouvelles").asLong() + ", déjà connues : "
                + reprise.path("connues").asLong() + ". Lignes effacées de nouveau : " + lignes + ".";
    }

    private String attestations() {
        try {
            return fichier.equals(ENTREE_STANDARD)
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(fichier);
        } catch (IOException e) {
            throw new Mesusage("Le fichier n'est pas là, ou illisible : " + fichier);
        }
    }
}
