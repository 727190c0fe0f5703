package fr.apiparticulier.suite.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.conformance.cas.Recueil;
import fr.apiparticulier.suite.conformance.cas.Recueil.Dossier;
import fr.apiparticulier.suite.conformance.cas.Recueil.Illisible;
import fr.apiparticulier.suite.conformance.fault.Panne;
import fr.apiparticulier.suite.conformance.replay.Banc;
import fr.apiparticulier.suite.conformance.report.Bilan;
import fr.apiparticulier.suite.conformance.report.Resultat;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.conformance.rule.Verdict;

class ConformanceTest {

    /** A suite whose providers take nothing. */
    private static final Banc MUET = new Banc() {

        @Override
        public URI url() {
            throw new AssertionError("nothing may be asked");
        }

        @Override
        public String jeton(Collection<String> scopes) {
            throw new AssertionError("nothing may be asked");
        }

        @Override
        public String jetonFranceConnect(Map<String, Object> pivot, Collection<String> scopes) {
            throw new AssertionError("nothing may be asked");
        }

        @Override
        public Map<Integer, String> importer(Service service, byte[] yaml) {
            throw new IllegalStateException("no provider");
        }

        @Override
        public void regler(Service service, Panne panne) {
            throw new AssertionError("nothing may be asked");
        }
    };

    private static Bilan rejouer(Dossier dossier) {
        return new Conformance(MUET, Regles.declarees(), Exemples.MI_MAI_2026).rejouer(new Recueil(List.of(dossier)));
    }

    @Test
    void operation_notServed_isSkippedWithAllItsFiles() {
        Bilan bilan = rejouer(new Dossier("autre", List.of(Exemples.question("autre", "{}")),
                List.of(new Illisible("casse", "not readable"))));
        assertThat(bilan.avec(Verdict.SKIPPED)).extracting(Resultat::motifs)
                .containsExactly(List.of("operation not served yet"), List.of("operation not served yet"));
    }

    @Test
    void fileThatIsNoCase_fails_withItsReason() {
        Bilan bilan = rejouer(new Dossier(Exemples.NUMERO, List.of(), List.of(new Illisible("casse", "not readable"))));
        assertThat(bilan.avec(Verdict.FAILED)).containsExactly(
                new Resultat(Exemples.NUMERO, "casse", Verdict.FAILED, List.of("not readable")));
    }

    @Test
    void importThatDoesNotTakePlace_failsTheCasesOfItsOperation() {
        Bilan bilan = rejouer(new Dossier(Exemples.NUMERO, List.of(Exemples.question(Exemples.NUMERO, "{}")), List.of()));
        assertThat(bilan.avec(Verdict.FAILED)).singleElement()
                .satisfies(resultat -> assertThat(resultat.motifs())
                        .containsExactly("the import did not take place: no provider"));
    }
}
