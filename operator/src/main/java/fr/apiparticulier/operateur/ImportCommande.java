package fr.apiparticulier.operateur;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.horloge.ClockProducer;
import fr.apiparticulier.operateur.registre.Contenu;
import fr.apiparticulier.operateur.registre.Format;
import fr.apiparticulier.operateur.registre.ImportRegistre;
import fr.apiparticulier.operateur.registre.Mode;
import fr.apiparticulier.operateur.registre.RapportImport;

/** {@code particulier registry import}: a provider's whole registry, replaced by a file or left as it was. */
@Command(name = "import",
        description = {
                "Remplace tout le registre d'un fournisseur par un fichier, ou le met à jour, ou n'en change rien et dit "
                        + "chaque enregistrement fautif.",
                "Le même fichier, importé deux fois, laisse le même registre en service."})
final class ImportCommande implements Runnable {

    private static final Path ENTREE_STANDARD = Path.of("-");
    private static final double MEGA = 1_000_000;

    @ParentCommand
    private RegistreCommande parent;

    @Spec
    private CommandSpec commande;

    @Parameters(paramLabel = "FOURNISSEUR", description = "provider-cnaf, par exemple")
    private String fournisseur;

    @Parameters(paramLabel = "FICHIER", description = "le registre, un document par enregistrement ; - pour l'entrée standard")
    private Path fichier;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "yaml ou ndjson (par défaut : ce que dit la fin du nom du fichier, yaml sinon)")
    private Format format;

    @Option(names = "--mode", paramLabel = "MODE", defaultValue = "replace",
            description = "replace : le fichier est tout le registre (par défaut) ; upsert : il n'en dit que ce qui change")
    private Mode mode;

    @Mixin
    private OptionsFournisseur options;

    @Override
    public void run() {
        Service service = OptionsFournisseur.service(fournisseur);
        URI adresse = options.adresse();
        Clock clock = ClockProducer.clock();
        ImportRegistre registre = options.registre(parent.racine().autorites("PARTICULIER_REGISTRE_CA_FILE"), clock);
        Contenu contenu = contenu();
        PrintWriter erreurs = commande.commandLine().getErr();
        erreurs.println("Envoi de " + (contenu instanceof Contenu.Fichier envoye
                ? envoye.chemin() + taille(envoye)
                : "l'entrée standard") + " à " + adresse);
        RapportImport rapport = options.attente(clock).obtenir(() -> registre.importer(adresse, service, contenu, mode),
                () -> erreurs.println("En attente de " + fournisseur + "…"));
        rapport.dites().forEach(erreurs::println);
        parent.racine().dire(commande.commandLine().getOut(), new ObjectMapper().valueToTree(rapport),
                ignored -> rapport.resume(mode));
    }

    private Contenu contenu() {
        Format dit = format == null ? Format.de(fichier) : format;
        if (fichier.equals(ENTREE_STANDARD)) {
            return new Contenu.Flux(System.in, dit);
        }
        if (!Files.isRegularFile(fichier) || !Files.isReadable(fichier)) {
            throw new Mesusage("Le fichier n'est pas là, ou illisible : " + fichier);
        }
        return new Contenu.Fichier(fichier, dit);
    }

    private static String taille(Contenu.Fichier fichier) {
        return String.format(Locale.FRENCH, " (%.1f Mo)", fichier.chemin().toFile().length() / MEGA);
    }
}
