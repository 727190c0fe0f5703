package fr.apiparticulier.suite.canari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.lancement.Relecture;

/**
 * Runs after all other tests of the packaged suite, over what every suite that they started has left: its logs and other files,
 * and its gateway's database. Whoever they asked about is nowhere in it, and no token is.
 */
class TracesIT {

    /** Two parts of a signed token at least: tokens are long, and begin like this. */
    private static final Pattern JETON = Pattern.compile("eyJ[\\w-]{16,}\\.[\\w-]{16,}");

    /** What the build says, and a suite reads: where folders stay. */
    static final String DOSSIERS = "suite.dossiers";

    @Test
    void everybodyWhoWasAskedAbout_isInNothingThatIsLeft() throws Exception {
        Collection<Path> dossiers = dossiers();
        // Where nothing is left, nothing was looked at.
        assertThat(dossiers).isNotEmpty();
        Map<String, Set<String>> trouves = new TreeMap<>();
        Chercheur chercheur = new Chercheur(Canaris.connus());
        for (Path dossier : dossiers) {
            lieux(dossier).forEach((lieu, texte) -> {
                Set<String> ici = new TreeSet<>(chercheur.trouver(texte));
                JETON.matcher(texte).results().map(MatchResult::group).forEach(ici::add);
                trouves.put(dossier.getFileName() + " " + lieu, ici);
            });
        }
        trouves.values().removeIf(Set::isEmpty);
        assertThat(trouves).isEmpty();
    }

    /** @return the folders of the suites of this run; the build has taken away those of an earlier one */
    private static Collection<Path> dossiers() throws IOException {
        Path tous = Path.of(System.getProperty(DOSSIERS));
        // CanariIT sees to it that suites are kept there.
        assumeThat(tous).as("suites that the tests before this one have started").exists();
        try (Stream<Path> dossiers = Files.list(tous)) {
            return dossiers.toList();
        }
    }

    private static Map<String, String> lieux(Path dossier) throws Exception {
        Map<String, String> lieux = new TreeMap<>(Lieux.fichiers(dossier));
        if (!Files.exists(dossier.resolve("spool"))) {
            // A provider by itself: no gateway, and no table of one.
            assertThat(lieux).containsKey("journaux/postgresql.log");
            return lieux;
        }
        try (Relecture relecture = Relecture.de(dossier); Connection base = relecture.passerelle()) {
            lieux.putAll(Lieux.colonnes(base));
        }
        assertThat(lieux).containsKeys("journaux/gateway.log", "journal_evenement.contenu");
        return lieux;
    }
}
