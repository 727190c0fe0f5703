package fr.apiparticulier.operateur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

import fr.apiparticulier.operateur.echec.Echec;
import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.recherche.JournalCommande;
import fr.apiparticulier.operateur.secret.SecretsCommande;

/**
 * {@code operator/particulier}: habilitations, tokens, keys, acts and log levels of one gateway, through its listener for operators; the
 * registries of providers; the keys and secrets of an installation.
 * Exit codes: 0 done, 1 refused, 2 wrongly called, 3 no answer.
 */
@Command(name = "particulier", synopsisSubcommandLabel = "COMMANDE",
        description = "Habilitations, jetons, clés, actes et niveaux de log d'une passerelle API Particulier ; registres de ses fournisseurs ; "
                + "clés et secrets de l'installation.",
        footer = {"", "Codes de sortie : 0 fait, 1 refusé, 2 mal appelé, 3 pas de réponse."},
        subcommands = {HabilitationCommande.class, JetonCommande.class, CleCommande.class, ActeCommande.class,
                NiveauCommande.class,
                JournalCommande.class, RegistreCommande.class, SecretsCommande.class})
public final class Particulier {

    /** The secret itself, for who keeps no files: it is no option. */
    private static final String SECRET = "PARTICULIER_ADMIN_SECRET";

    @Mixin
    private Acces acces;

    private final Map<String, String> environnement;

    private Particulier(Map<String, String> environnement) {
        this.environnement = environnement;
    }

    /** The console reads UTF-8, whatever the locale says about accents. */
    public static void main(String[] arguments) {
        PrintWriter sortie = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter erreurs = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(executer(System.getenv(), sortie, erreurs, arguments));
    }

    static int executer(Map<String, String> environnement, PrintWriter sortie, PrintWriter erreurs, String... arguments) {
        return new CommandLine(new Particulier(environnement)).setOut(sortie).setErr(erreurs)
                .setDefaultValueProvider(new Environnement(environnement))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Particulier::mesusage)
                .setExecutionExceptionHandler(Particulier::echec)
                .execute(arguments);
    }

    Passerelle passerelle() {
        return acces.passerelle(environnement.get(SECRET), autorites("PARTICULIER_ADMIN_CA_FILE"));
    }

    /**
     * @param variable says them where the option does not; one for each kind of service that is called
     * @return the file of the only authorities to believe; null for those of Java
     */
    Path autorites(String variable) {
        return acces.autorites().or(() -> Optional.ofNullable(environnement.get(variable)).map(Path::of)).orElse(null);
    }

    /** @param humain what to tell whoever does not want JSON */
    void dire(PrintWriter sortie, JsonNode reponse, Function<JsonNode, String> humain) {
        sortie.println(acces.json() ? reponse.toPrettyString() : humain.apply(reponse));
    }

    private static int mesusage(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println(Messages.mesusage(e));
        return Mesusage.CODE;
    }

    /** No stack: whoever operates learns what to do, not where it happened. */
    private static int echec(Exception e, CommandLine commande, CommandLine.ParseResult lus) {
        PrintWriter erreurs = commande.getErr();
        if (e instanceof Echec echec) {
            echec.lignes().forEach(erreurs::println);
            return echec.code();
        }
        erreurs.println("Panne inattendue : " + e.getClass().getSimpleName());
        return Mesusage.CODE;
    }
}
