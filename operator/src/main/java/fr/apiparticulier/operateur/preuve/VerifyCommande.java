package fr.apiparticulier.operateur.preuve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.Finding;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.Line;
import fr.apiparticulier.journal.Lines;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.Report;
import fr.apiparticulier.journal.Tables;
import fr.apiparticulier.journal.Verifier;
import fr.apiparticulier.operateur.horloge.ClockProducer;

/** {@code particulier journal verify}: 0 if the journal is whole, 1 if it is not. */
@Command(name = "verify",
        description = "Dit si le journal est entier, et sinon ce qui y manque ou y a changé, et où.",
        footer = {"", "Codes de sortie : 0 entier, 1 touché, 2 rien n'a pu être vérifié."})
public final class VerifyCommande extends Commande {

    private static final int TOUCHE = 1;

    @ArgGroup(multiplicity = "1")
    private Source source;

    /** Either of the two. */
    private static final class Source {

        @Option(names = "--export", required = true, paramLabel = "FICHIER", description = "un export du journal")
        private Path export;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private BaseJournal base;
    }

    @Option(names = "--cles", paramLabel = "FICHIER",
            description = "les clés publiques de l'exploitant, un ensemble JWK ; sans elles, aucune signature n'est vérifiée")
    private Path cles;

    @Option(names = "--head", paramLabel = "N:EMPREINTE",
            description = "une tête du journal gardée ailleurs : dit si la fin du journal a été coupée depuis")
    private String tete;

    @Option(names = "--conservation", paramLabel = "DUREE",
            description = "la durée convenue, par exemple P12M : dit si une purge a pris ce qui était plus récent")
    private Period conservation;

    @Override
    int faire(PrintWriter sortie) throws SQLException {
        Verifier verifier = new Verifier(cles == null ? PublicKeys.NONE : Fichiers.lire(cles, PublicKeys::read), gardee(),
                conservation, ClockProducer.clock());
        List<Finding> tables = lire(verifier::accept);
        Report rapport = verifier.finish();
        List<Finding> constats = Stream.concat(rapport.findings().stream(), tables.stream()).toList();
        dire(rapport, constats, sortie);
        return constats.isEmpty() ? FAIT : TOUCHE;
    }

    private Head gardee() {
        try {
            return tete == null ? null : Head.read(tete);
        } catch (IllegalArgumentException e) {
            throw new PreuveImpossible("Une tête s'écrit N:EMPREINTE, comme « journal head » la dit.");
        }
    }

    /** @return what is wrong with the tables, of which an export has none */
    private List<Finding> lire(Consumer<Line> vers) throws SQLException {
        if (source.export == null) {
            try (Connection ouverte = source.base.ouvrir()) {
                Dump.read(ouverte, vers);
                return Tables.check(ouverte);
            }
        }
        try (BufferedReader lignes = Files.newBufferedReader(source.export)) {
            Lines.read(lignes, vers);
            return List.of();
        } catch (IllegalArgumentException e) {
            throw new PreuveImpossible("Ce n'est pas un export du journal : " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw new PreuveImpossible("Fichier illisible : " + source.export);
        }
    }

    private void dire(Report rapport, List<Finding> constats, PrintWriter sortie) {
        sortie.printf("%d événements, %d ancres, %d chaînes.%n", rapport.events(), rapport.anchors(), rapport.chains());
        if (rapport.purged() != null) {
            sortie.printf("Purgé jusqu'à l'ancre %d, après au moins %s.%n", rapport.purged().numero(), rapport.purge().duree());
        }
        if (rapport.unsigned() > 0) {
            sortie.printf("%d ancres sans signature.%n", rapport.unsigned());
        }
        constats.forEach(finding -> sortie.println("  " + finding));
        sortie.println("Tête : " + rapport.head());
        if (cles == null) {
            sortie.println("Sans --cles, aucune signature n'a été vérifiée : qui tient la base a pu tout réécrire.");
        }
        sortie.println(constats.isEmpty() ? "Entier." : "TOUCHÉ : " + constats.size() + " constats.");
    }
}
