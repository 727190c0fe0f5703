package fr.apiparticulier.suite.chaos.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.suite.chaos.charge.Temoins;
import fr.apiparticulier.suite.chaos.oracle.Oracle;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;

class ArbitreTest {

    private static final Reponse JUSTE = new Reponse(200, "{}", "id", null);

    private final Oracle oracle = new Oracle();
    private final Releve calme = releve();
    private final Releve premiere = releve(Service.CNAF);
    private final Releve seconde = releve(Service.MESR);
    private final Arbitre arbitre = new Arbitre(oracle, calme);

    private static Releve releve(Service... touches) {
        return new Releve("x", Set.of(touches), Tolerance.AUCUNE, Tolerance.AUCUNE);
    }

    private void appeler(Service service) {
        Question question = new Question(service, "/x", Map.of(), null, 200, null);
        oracle.apprendre(question, JUSTE);
        arbitre.envoye(question).repondu(JUSTE);
    }

    private static int appels(Releve releve) {
        return releve.ligne(0).appels();
    }

    @Test
    void callsOfAProvider_areItsOwnFaultsUntilItHasRecovered_whateverElseFailsMeanwhile() {
        arbitre.ouvrir(premiere);
        appeler(Service.CNAF);
        appeler(Service.CNOUS);
        arbitre.ouvrir(seconde);
        appeler(Service.CNAF);
        appeler(Service.MESR);
        assertThat(appels(premiere)).isEqualTo(3);
        assertThat(appels(seconde)).isOne();
        assertThat(arbitre.estEnPanne(Service.CNAF)).isTrue();

        arbitre.fermer(premiere, calme);
        appeler(Service.CNAF);
        assertThat(appels(seconde)).isEqualTo(2);
        assertThat(arbitre.estEnPanne(Service.CNAF)).isFalse();
        assertThat(arbitre.estOuvert(premiere)).isFalse();
    }

    @Test
    void afterTheLastFault_callsAreNobodys() {
        arbitre.ouvrir(premiere);
        arbitre.fermer(premiere, calme);
        appeler(Service.CNAF);
        appeler(Service.MESR);
        assertThat(appels(premiere)).isZero();
        assertThat(appels(calme)).isEqualTo(2);
    }

    @Test
    void callSentAfterTheRepair_isExcusedOnlyAsWhatHasRecoveredMayBe_onceNothingIsLeftOfBefore() {
        Question question = new Question(Service.CNAF, "/x", Map.of(), null, 200, null);
        oracle.apprendre(question, JUSTE);
        Reponse inconnue = new Reponse(502, "{\"errors\":[{\"code\":\"37999\"}]}", "id", null);
        Releve coupure = new Releve("coupure-cnaf", Set.of(Service.CNAF), Tolerance.de(ProviderFault.UNKNOWN),
                Tolerance.AUCUNE);
        arbitre.ouvrir(coupure);
        Temoins.Suite avant = arbitre.envoye(question);
        coupure.reparer(System.nanoTime());
        Temoins.Suite avecLui = arbitre.envoye(question);
        avant.repondu(inconnue);
        avecLui.repondu(inconnue);
        assertThat(coupure.ligne(0).fausses()).isZero();
        arbitre.envoye(question).repondu(inconnue);
        assertThat(coupure.ligne(0).fausses()).isOne();
    }

    @Test
    void callThatIsOnItsWayWhenItsProviderBreaks_isThatFaults() {
        Question question = new Question(Service.CNAF, "/x", Map.of(), null, 200, null);
        oracle.apprendre(question, JUSTE);
        Temoins.Suite enChemin = arbitre.envoye(question);
        arbitre.ouvrir(premiere);
        enChemin.repondu(Reponse.aucune(new IllegalStateException()));
        assertThat(appels(calme)).isZero();
        assertThat(calme.estComplet()).isTrue();
        assertThat(premiere.ligne(0).fausses()).isOne();
    }
}
