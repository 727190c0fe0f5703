package fr.apiparticulier.operateur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

import fr.apiparticulier.operateur.recherche.JournalCommande;

/**
 * {@code operator/particulier}: habilitations, tokens, keys and acts of one gateway, through its listener for operators.
 * Exit codes: 0 done, 1 refused, 2 wrongly called, 3 no answer.
 */
@Command(name = "particulier", synopsisSubcommandLabel = "COMMANDE",
        description = "Habilitations, jetons, clés et actes d'une passerelle API Particulier.",
        footer = {"", "Codes de sortie : 0 fait, 1 refusé, 2 mal appelé, 3 pas de réponse."},
        subcommands = {HabilitationCommande.class, JetonCommande.class, CleCommande.class, ActeCommande.class,
                JournalCommande.class})
public final class Particulier {

    static final int REFUS = 1;
    static final int USAGE = 2;
    static final int SANS_REPONSE = 3;

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
        return acces.passerelle(environnement.get(SECRET));
    }

    /** @param humain what to tell whoever does not want JSON */
    void dire(PrintWriter sortie, JsonNode reponse, Function<JsonNode, String> humain) {
        sortie.println(acces.json() ? reponse.toPrettyString() : humain.apply(reponse));
    }

    private static int mesusage(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println(Messages.mesusage(e));
        return USAGE;
    }

    /** No stack: whoever operates learns what to do, not where it happened. */
    private static int echec(Exception e, CommandLine commande, CommandLine.ParseResult lus) {
        PrintWriter erreurs = commande.getErr();
        if (e instanceof Refus refus) {
            refus.lignes().forEach(erreurs::println);
            return REFUS;
        }
        if (e instanceof SansReponse) {
            erreurs.println(e.getMessage());
            return SANS_REPONSE;
        }
        erreurs.println(e instanceof Mesusage ? e.getMessage() : "Panne inattendue : " + e.getClass().getSimpleName());
        return USAGE;
    }
}
