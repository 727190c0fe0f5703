package fr.apiparticulier.suite.chaos.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;

class OracleTest {

    private static final Question SERVIE = question(200, null);
    private static final Question REFUSEE = question(404, null);
    private static final String JUSTE = "{\"ine\":\"990000101HH\",\"nom\":\"FICTIVE\"}";
    private static final Tolerance ABSENT = Tolerance.de(ProviderFault.UNAVAILABLE);

    private final Oracle oracle = new Oracle();

    OracleTest() {
        assertThat(oracle.apprendre(SERVIE, reponse(200, JUSTE))).isEmpty();
        assertThat(oracle.apprendre(REFUSEE, reponse(404, "{}"))).isEmpty();
    }

    private static Question question(int statut, Temoin temoin) {
        return new Question(Service.MESR, "/api/v2/etudiants", Map.of("ine", statut), null, statut, temoin);
    }

    private static Reponse reponse(int statut, String corps) {
        return new Reponse(statut, corps, "id", null);
    }

    private static String v3(String code) {
        return "{\"errors\":[{\"code\":\"" + code + "\"}]}";
    }

    @Test
    void sameAnswer_inAnyOrderOfMembers_isRight() {
        assertThat(oracle.juger(SERVIE, reponse(200, JUSTE), Tolerance.AUCUNE)).isEqualTo(Verdict.JUSTE);
        assertThat(oracle.juger(SERVIE, reponse(200, "{\"nom\":\"FICTIVE\",\"ine\":\"990000101HH\"}"), Tolerance.AUCUNE))
                .isEqualTo(Verdict.JUSTE);
    }

    @Test
    void answerAboutSomebodyElse_isFalse_whateverIsBroken() {
        assertThat(oracle.juger(SERVIE, reponse(200, JUSTE.replace("FICTIVE", "CHIMERE")), ABSENT)).isEqualTo(Verdict.FAUSSE);
        assertThat(oracle.juger(SERVIE, reponse(200, "[\"this is no record\"]"), ABSENT)).isEqualTo(Verdict.FAUSSE);
        assertThat(oracle.juger(SERVIE, reponse(200, ""), ABSENT)).isEqualTo(Verdict.FAUSSE);
    }

    @Test
    void memberMoreOrLess_isFalse() {
        assertThat(oracle.juger(SERVIE, reponse(200, "{\"ine\":\"990000101HH\"}"), ABSENT)).isEqualTo(Verdict.FAUSSE);
        assertThat(oracle.juger(SERVIE, reponse(200, JUSTE.replace("}", ",\"email\":\"a@b.invalid\"}")), ABSENT))
                .isEqualTo(Verdict.FAUSSE);
    }

    @Test
    void dataWhereNobodyWas_andNobodyWhereDataWas_areFalse() {
        assertThat(oracle.juger(REFUSEE, reponse(200, JUSTE), ABSENT)).isEqualTo(Verdict.FAUSSE);
        assertThat(oracle.juger(SERVIE, reponse(404, "{}"), ABSENT)).isEqualTo(Verdict.FAUSSE);
    }

    @Test
    void noAnswer_isLost_whateverIsBroken() {
        assertThat(oracle.juger(SERVIE, Reponse.aucune(new IllegalStateException()), ABSENT)).isEqualTo(Verdict.PERDUE);
    }

    @Test
    void refusalOfThisFault_isAllowed_inBothForms() {
        assertThat(oracle.juger(SERVIE, reponse(502, v3("25001")), ABSENT)).isEqualTo(Verdict.ADMISE);
        assertThat(
                oracle.juger(SERVIE, reponse(503, "{\"error\":\"network_error\",\"reason\":\"r\",\"message\":\"m\"}"), ABSENT))
                .isEqualTo(Verdict.ADMISE);
    }

    @Test
    void refusalOfAnotherFault_orInAnotherName_isNot() {
        assertThat(oracle.juger(SERVIE, reponse(502, v3("25001")), Tolerance.AUCUNE)).isEqualTo(Verdict.PERDUE);
        assertThat(oracle.juger(SERVIE, reponse(504, v3("25002")), ABSENT)).isEqualTo(Verdict.PERDUE);
        assertThat(oracle.juger(SERVIE, reponse(502, v3("26001")), ABSENT)).as("CNOUS' code").isEqualTo(Verdict.PERDUE);
        assertThat(oracle.juger(SERVIE, reponse(500, v3("25001")), ABSENT)).as("status").isEqualTo(Verdict.PERDUE);
        assertThat(oracle.juger(SERVIE, reponse(504, "{\"error\":\"gateway_timeout\"}"), ABSENT)).isEqualTo(Verdict.PERDUE);
    }

    @Test
    void refusalThatHoldsMore_isNot() {
        assertThat(oracle.juger(SERVIE, reponse(503, "{\"error\":\"network_error\",\"nom\":\"FICTIVE\"}"), ABSENT))
                .isEqualTo(Verdict.PERDUE);
    }

    @Test
    void answerThatContradictsThePeoplesFile_isNotLearnt() {
        Temoin temoin = new Temoin(Map.of("/ine", "990000101HH"), Map.of("/nom", "/identite/nomNaissance"), List.of("/ine"));
        assertThat(oracle.apprendre(question(200, temoin), reponse(200, "{\"nom\":\"CHIMERE\",\"ine\":\"x\"}")))
                .containsExactly("/nom is not the record's /identite/nomNaissance", "/ine is not masked");
        assertThat(oracle.apprendre(question(200, temoin), reponse(200, "{\"nom\":\"FICTIVE\"}"))).isEmpty();
        assertThat(oracle.apprendre(question(200, temoin), reponse(401, "{}"))).containsExactly("status 401 (expected: 200)");
    }

    @Test
    void witnessWithoutItsRecord_isNoWitness() {
        Temoin temoin = new Temoin(Map.of("/ine", "000000000ZZ"), Map.of("/nom", "/identite/nomNaissance"), null);
        assertThat(oracle.apprendre(question(200, temoin), reponse(200, "{\"nom\":\"\"}")))
                .containsExactly("0 records for [/ine] (expected: 1)");
    }
}
