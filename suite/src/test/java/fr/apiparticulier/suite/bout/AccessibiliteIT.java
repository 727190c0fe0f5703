package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    private void sansDefaut(String adresse) {
        Sortie sortie = new Console(dossier).lancer(List.of(COMMANDE.toString(), adresse), Map.of(), "");
        assumeTrue(sortie.code() != SKIPPED, sortie::sortie);
        assertThat(sortie.code()).as("%s%s", sortie.sortie(), sortie.erreurs()).isZero();
        assertThat(sortie.sortie().lines()).hasSize(4).allMatch(ligne -> ligne.endsWith(" rules kept, 0 found"));
    }

    @Test
    void pageThatIsServed_hindersNobody(Suite suite) {
        sansDefaut(suite.url() + "/statut");
    }

    @Test
    void pageOfEveryState_hindersNobody() {
        assumeTrue(EXEMPLE.toFile().exists(), "skipped: the gateway's tests have not left their page");
        sansDefaut(EXEMPLE.toUri().toString());
    }
}
