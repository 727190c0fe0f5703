package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.bout.Console.Sortie;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** The status page as a browser shows it and axe judges it; the one that is served, and one of which every state is part. */
@ExtendWith(SuiteExtension.class)
class AccessibiliteIT {

    private static final int SKIPPED = 77;
    private static final Path COMMANDE = Path.of("accessibilite").toAbsolutePath();
    /** {@code PageTest} of the gateway leaves it. */
    private static final Path EXEMPLE = Path.of("../gateway/target/statut/statut.html").toAbsolutePath().normalize();

    @TempDir
    Path dossier;

    /** In CI nobody reads that it was skipped. */
    private static void supposer(boolean vrai, String sinon) {
        assumeTrue(vrai || System.getenv("CI") != null, sinon);
    }

    private Sortie regarder(String adresse) {
        Sortie sortie = new Console(dossier).lancer(List.of(COMMANDE.toString(), adresse), Map.of(), "");
        supposer(sortie.code() != SKIPPED, sortie.sortie());
        return sortie;
    }

    private void sansDefaut(String adresse) {
        Sortie sortie = regarder(adresse);
        assertThat(sortie.code()).as("%s%s", sortie.sortie(), sortie.erreurs()).isZero();
        assertThat(sortie.sortie().lines()).hasSize(4).allMatch(ligne -> ligne.endsWith(" rules kept, 0 found"));
    }

    private static void exempleEstLa() {
        supposer(Files.exists(EXEMPLE), "skipped: the gateway's tests have not left their page");
    }

    /** @return the address of what becomes of the page of every state, without its days, which take most of the time to look at */
    private String gatee(UnaryOperator<String> changer) throws IOException {
        exempleEstLa();
        String page = Files.readString(EXEMPLE).replaceAll("(?s)<tbody>.*?</tbody>", "<tbody></tbody>");
        String changee = changer.apply(page);
        assertThat(changee).isNotEqualTo(page);
        Files.copy(EXEMPLE.resolveSibling("statut.css"), dossier.resolve("statut.css"));
        return Files.writeString(dossier.resolve("statut.html"), changee).toUri().toString();
    }

    @Test
    void pageThatIsServed_hindersNobody(Suite suite) {
        sansDefaut(suite.url() + "/statut");
    }

    @Test
    void pageOfEveryState_hindersNobody() {
        exempleEstLa();
        sansDefaut(EXEMPLE.toUri().toString());
    }

    /** A phone then shows it as small as a desk's. */
    @Test
    void pageThatDoesNotSayThatItFitsAPhone_isFound() throws IOException {
        Sortie sortie = regarder(gatee(page -> page.replaceFirst("<meta name=\"viewport\".*\n", "")));
        assertThat(sortie.code()).as("%s%s", sortie.sortie(), sortie.erreurs()).isOne();
        assertThat(sortie.sortie().lines()).filteredOn(ligne -> ligne.contains("reflow: "))
                .containsExactlyInAnyOrder("telephone, light: reflow: wider than the screen",
                        "telephone, dark: reflow: wider than the screen");
    }

    @Test
    void pageThatIsWiderThanAPhone_isFound() throws IOException {
        Sortie sortie = regarder(gatee(page -> page.replace("<h1>", "<h1><input size=\"90\" title=\"large\">")));
        assertThat(sortie.code()).as("%s%s", sortie.sortie(), sortie.erreurs()).isOne();
        assertThat(sortie.sortie().lines()).filteredOn(ligne -> ligne.contains("reflow: ")).hasSize(2)
                .allMatch(ligne -> ligne.startsWith("telephone, "));
    }
}
