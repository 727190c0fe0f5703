package fr.apiparticulier.suite.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.chaos.bilan.Ligne;
import fr.apiparticulier.suite.chaos.epreuve.Terrain;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** The smoke form of {@code suite/chaos}: some seconds each of a few faults, at a rate that any machine has left. */
class ChaosIT {

    private static final int SECONDES = 2;
    private static final int PAR_SECONDE = 5;

    private static Terrain terrain;

    @BeforeAll
    static void demarrer() throws EchecDemarrage {
        terrain = Terrain.demarrer(ligne -> {
        });
    }

    @AfterAll
    static void arreter() {
        if (terrain != null) {
            terrain.close();
        }
    }

    @Test
    void faults_areNobodyElses_andAreRecoveredFrom() throws Exception {
        List<String> noms = List.of("coupure-mesr", "refus-base", "silence-redis", "replique-tuee");
        List<String> sortie = new ArrayList<>();
        List<Ligne> lignes = new Chaos(terrain, new ChaosOptions(SECONDES, PAR_SECONDE, false, noms), sortie::add).mener();
        assertThat(lignes).extracting(Ligne::nom).containsExactly("coupure-mesr", "refus-base", "silence-redis",
                "replique-tuee",
                "nothing broken");
        assertThat(lignes).as("%s", sortie).allMatch(Ligne::estSaine);
        assertThat(lignes.get(0).appels()).isGreaterThan(SECONDES * PAR_SECONDE);
    }
}
