package fr.apiparticulier.suite.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.charge.Temoins.Suite;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;

class JugeTest {

    private static final Question QUESTION = new Question(Service.CNAF, "/x", Map.of(), null, 200, null);
    private static final Question LIBRE = new Question(null, "/y", Map.of(), null, 200, null);
    private static final Reponse JUSTE = new Reponse(200, "{\"a\":{\"b\":1,\"duree\":7},\"c\":[{\"duree\":8}]}", "id-1", null);

    private final Juge juge = new Juge(List.of(new Appel(QUESTION, null, List.of("duree"), false, 2),
            new Appel(LIBRE, null, List.of(), true, 0)));
    private final Etape etape = new Etape("a step");

    private Etape.Ligne apres(Question question, Reponse reponse) {
        juge.commencer(etape);
        Suite suite = juge.envoye(question);
        if (reponse != null) {
            suite.repondu(reponse);
        }
        return etape.ligne();
    }

    private void apprendre() {
        assertThat(juge.apprendre(QUESTION, JUSTE)).isEmpty();
        assertThat(juge.apprendre(LIBRE, new Reponse(200, "[1]", "id-2", null))).isEmpty();
    }

    @Test
    void answerThatDiffersInWhatAlwaysDoes_isRight() {
        apprendre();
        Reponse autre = new Reponse(200, "{\"c\":[{\"duree\":80}],\"a\":{\"b\":1}}", "id-3", null);
        assertThat(juge.contredire(QUESTION, autre)).isEmpty();
        assertThat(apres(QUESTION, autre).estSaine()).isTrue();
        assertThat(juge.attendus()).containsExactlyEntriesOf(Map.of("id-3", 2));
        assertThat(juge.envoyes()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"200 | {\"a\":{\"b\":2},\"c\":[{}]} | 0 | 1", "404 | {\"errors\":[]} | 0 | 1",
            "502 | {\"errors\":[]} | 1 | 0", "200 | {\"a\":{\"b\":1},\"c\":[{}],\"nouveau\":1} | 0 | 1"})
    void otherAnswer_isWrong_andARefusalHasFailed(int statut, String corps, int echoues, int faux) {
        apprendre();
        Reponse autre = new Reponse(statut, corps, "id-3", null);
        assertThat(juge.contredire(QUESTION, autre)).hasSize(1);
        Etape.Ligne ligne = apres(QUESTION, autre);
        assertThat(ligne).extracting(Etape.Ligne::appels, Etape.Ligne::echoues, Etape.Ligne::faux).containsExactly(1, echoues,
                faux);
        assertThat(ligne.motifs()).hasSize(1);
    }

    @Test
    void callThatNobodyAnswers_hasFailed() {
        apprendre();
        assertThat(apres(QUESTION, null).echoues()).isOne();
        assertThat(etape.estComplete()).isFalse();
        assertThat(apres(QUESTION, Reponse.aucune(new IllegalStateException())).echoues()).isEqualTo(2);
    }

    @Test
    void answerWithoutAnIdOfItsOwn_isCounted() {
        apprendre();
        apres(QUESTION, JUSTE);
        assertThat(juge.anonymes()).isZero();
        apres(QUESTION, JUSTE);
        apres(QUESTION, new Reponse(200, JUSTE.corps(), null, null));
        assertThat(juge.anonymes()).isEqualTo(2);
    }

    @Test
    void bodyThatIsNotCompared_mayBeAny_ifItIsServed() {
        apprendre();
        assertThat(apres(LIBRE, new Reponse(200, "[2]", null, null)).estSaine()).isTrue();
        assertThat(apres(LIBRE, new Reponse(500, "[1]", null, null)).estSaine()).isFalse();
        assertThat(juge.attendus()).isEmpty();
    }
}
