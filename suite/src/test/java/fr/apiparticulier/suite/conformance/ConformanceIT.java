package fr.apiparticulier.suite.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Recueil;
import fr.apiparticulier.suite.conformance.operation.Operation;
import fr.apiparticulier.suite.conformance.replay.BancSuite;
import fr.apiparticulier.suite.conformance.report.Bilan;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.conformance.rule.Verdict;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** The project's own cases, replayed against the packaged suite: they pass as written, without the help of any rule. */
class ConformanceIT {

    private static final Clock PARIS = Clock.system(ZoneId.of("Europe/Paris"));
    private static final Recueil CAS = Recueil.lire(Path.of("src", "test", "cas"));

    private static BancSuite banc;
    private static Bilan bilan;

    @BeforeAll
    static void rejouer() throws EchecDemarrage {
        banc = BancSuite.demarrer(0, ligne -> {
        });
        bilan = new Conformance(banc, Regles.declarees(), PARIS).rejouer(CAS);
    }

    @AfterAll
    static void arreter() {
        if (banc != null) {
            banc.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> ownCase_ofEveryOperation_passesAsWritten() {
        return bilan.operations().stream().map(operation -> DynamicContainer.dynamicContainer(operation,
                bilan.de(operation).stream().map(resultat -> DynamicTest.dynamicTest(resultat.cas(),
                        () -> assertThat(resultat.verdict()).as("%s", resultat.motifs()).isEqualTo(Verdict.PASSED)))));
    }

    @Test
    void everyOperationServed_hasCasesThatAreAnsweredAndCasesThatAreNot() {
        assertThat(Operation.servies()).allSatisfy(operation -> assertThat(CAS.dossiers())
                .filteredOn(dossier -> dossier.operation().equals(operation.id())).singleElement()
                .satisfies(dossier -> assertThat(dossier.cas()).anyMatch(Cas::estServi).anyMatch(cas -> !cas.estServi())));
    }
}
