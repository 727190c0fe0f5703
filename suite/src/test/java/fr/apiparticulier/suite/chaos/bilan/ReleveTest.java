package fr.apiparticulier.suite.chaos.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;
import fr.apiparticulier.suite.chaos.oracle.Verdict;

class ReleveTest {

    private static final long MILLI = 1_000_000;
    private static final Question DE_MESR = question(Service.MESR);
    private static final Question DE_CNAF = question(Service.CNAF);

    private final Tolerance tolerance = Tolerance.de(ProviderFault.UNAVAILABLE);
    private final Tolerance ensuite = Tolerance.de(ProviderFault.TIMEOUT);
    private final Releve releve = new Releve("refus-mesr", Set.of(Service.MESR), tolerance, ensuite);

    private static Question question(Service service) {
        return new Question(service, "/x", Map.of(), null, 200, null);
    }

    private void appel(Question question, long envoye, Verdict verdict) {
        releve.parti(envoye);
        releve.revenu(question, envoye, new Reponse(verdict == Verdict.JUSTE ? 200 : 502, "", "id", null), verdict);
    }

    @Test
    void toleranceIsForTheProviderThatIsBroken_andForNoOther() {
        assertThat(releve.tolerance(Service.MESR, false)).isEqualTo(tolerance);
        assertThat(releve.tolerance(Service.MESR, true)).isEqualTo(ensuite);
        assertThat(releve.tolerance(Service.CNAF, false)).isEqualTo(Tolerance.AUCUNE);
        assertThat(releve.tolerance(Service.CNAF, true)).isEqualTo(Tolerance.AUCUNE);
    }

    @Test
    void repaired_isWhenAllIsBackThatWasSentBefore_evenWhatAnotherOneHadSent() {
        releve.parti(50 * MILLI);
        assertThat(releve.estRepare()).as("never repaired").isFalse();
        releve.reparer(100 * MILLI);
        releve.parti(60 * MILLI);
        releve.parti(150 * MILLI);
        revenu(50 * MILLI);
        revenu(150 * MILLI);
        assertThat(releve.estRepare()).isFalse();
        revenu(60 * MILLI);
        assertThat(releve.estRepare()).isTrue();
    }

    @Test
    void repaired_doesNotWaitForWhatIsAnothersNow() {
        releve.parti(50 * MILLI);
        releve.reparer(100 * MILLI);
        releve.ceder(50 * MILLI);
        assertThat(releve.estRepare()).isTrue();
    }

    private void revenu(long envoye) {
        releve.revenu(DE_MESR, envoye, new Reponse(200, "", "id", null), Verdict.JUSTE);
    }

    @Test
    void allowedRefusals_areHealthy() {
        appel(DE_MESR, 0, Verdict.ADMISE);
        appel(DE_CNAF, 0, Verdict.JUSTE);
        assertThat(releve.ligne(0)).matches(Ligne::estSaine)
                .satisfies(ligne -> assertThat(ligne.refus()).isOne())
                .satisfies(ligne -> assertThat(ligne.appels()).isEqualTo(2));
        assertThat(releve.servies()).containsExactly("id");
    }

    @Test
    void failureOfAnotherProvider_isCountedApart() {
        appel(DE_CNAF, 0, Verdict.PERDUE);
        assertThat(releve.ligne(0)).satisfies(ligne -> assertThat(ligne.autres()).isOne())
                .satisfies(ligne -> assertThat(ligne.fausses()).isZero()).matches(ligne -> !ligne.estSaine());
    }

    @Test
    void falseAnswer_orALostOneOfTheBrokenProvider_isWrong() {
        appel(DE_CNAF, 0, Verdict.FAUSSE);
        appel(DE_MESR, 0, Verdict.PERDUE);
        assertThat(releve.ligne(0).fausses()).isEqualTo(2);
        assertThat(releve.ligne(0).motifs()).containsExactly("1 x FAUSSE CNAF: status 502 (expected: 200)",
                "1 x PERDUE MESR: status 502 (expected: 200)");
    }

    @Test
    void callOfWhichNothingIsHeard_isNotHealthy() {
        releve.parti(0);
        assertThat(releve.estComplet()).isFalse();
        assertThat(releve.ligne(0)).matches(ligne -> ligne.sansReponse() == 1).matches(ligne -> !ligne.estSaine());
    }

    @Test
    void recovery_isTheLastFailureAfterTheRepair() {
        appel(DE_MESR, 50 * MILLI, Verdict.ADMISE);
        releve.reparer(100 * MILLI);
        assertThat(releve.ligne(0).retablissement()).isZero();
        appel(DE_MESR, 350 * MILLI, Verdict.ADMISE);
        appel(DE_MESR, 400 * MILLI, Verdict.JUSTE);
        assertThat(releve.ligne(0).retablissement()).isEqualTo(250);
    }

    @Test
    void recovered_needsCalmAfterTheRepair() {
        assertThat(releve.estRetabli(Long.MAX_VALUE - 1, 0)).as("never repaired").isFalse();
        releve.reparer(100 * MILLI);
        assertThat(releve.estRetabli(150 * MILLI, 100 * MILLI)).isFalse();
        appel(DE_MESR, 140 * MILLI, Verdict.ADMISE);
        assertThat(releve.estRetabli(200 * MILLI, 100 * MILLI)).isFalse();
        assertThat(releve.estRetabli(240 * MILLI, 100 * MILLI)).isTrue();
    }

    @Test
    void findingBesideTheAnswers_isNotHealthy() {
        releve.constater("a place is taken");
        assertThat(releve.ligne(0)).matches(ligne -> !ligne.estSaine());
        assertThat(Tableau.lignes(releve.ligne(0))).hasSize(2).last().isEqualTo("  a place is taken");
    }

    @Test
    void answersWithoutAnEvent_areNotHealthy() {
        assertThat(releve.ligne(1)).matches(ligne -> !ligne.estSaine());
    }
}
