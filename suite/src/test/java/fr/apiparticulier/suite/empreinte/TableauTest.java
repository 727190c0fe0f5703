package fr.apiparticulier.suite.empreinte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class TableauTest {

    private static final long MIO = 1024 * 1024;

    @Test
    void table_hasTheStartInTheMiddleAndTheBoundsOfAll() {
        List<String> lignes = Tableau.lignes(List.of(mesure(Forme.JVM, "gateway", 3_000, 2_000, 9_000)), 10);
        assertThat(lignes.get(1)).contains("JVM", "gateway", "3000", "2000-9000");
    }

    @Test
    void nativeExecutable_withinTheTarget_isNotMissed() {
        assertThat(derniere(mesure(Forme.NATIF, "gateway", 150), mesure(Forme.NATIF, "provider-cnaf", 400)))
                .isEqualTo("total: 2 measures, after 10 calls for each provider, 0 beyond the target");
    }

    @Test
    void nativeGateway_readyLaterThanAProviderMayBe_isMissed() {
        assertThat(derniere(mesure(Forme.NATIF, "gateway", 151), mesure(Forme.NATIF, "provider-cnaf", 401)))
                .endsWith(" 2 beyond the target");
    }

    @Test
    void nativeExecutable_withTooMuchMemory_isMissed() {
        Mesure apres = new Mesure(Forme.NATIF, "provider-cnaf", MIO, List.of(10L), 50 * MIO, 100 * MIO + 1);
        Mesure avant = new Mesure(Forme.NATIF, "provider-cnaf", MIO, List.of(10L), 100 * MIO + 1, 50 * MIO);
        assertThat(derniere(apres, avant)).endsWith(" 2 beyond the target");
    }

    @Test
    void jvm_isHeldToNothing() {
        assertThat(derniere(mesure(Forme.JVM, "gateway", 30_000), mesure(Forme.CACHE, "gateway", 30_000)))
                .endsWith(" 0 beyond the target");
    }

    private static String derniere(Mesure... mesures) {
        List<String> lignes = Tableau.lignes(List.of(mesures), 10);
        return lignes.get(lignes.size() - 1);
    }

    private static Mesure mesure(Forme forme, String service, long... prets) {
        return new Mesure(forme, service, MIO, Arrays.stream(prets).boxed().toList(), 50 * MIO, 60 * MIO);
    }
}
