package fr.apiparticulier.suite.empreinte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TableauTest {

    private static final long MIO = 1024 * 1024;

    @Test
    void table_hasTheStartInTheMiddleAndTheBoundsOfAll() {
        List<String> lignes = Tableau.lignes(List.of(mesure(Forme.JVM, "gateway", 3_000, 2_000, 9_000)), 10);
        assertThat(lignes.get(1)).contains("JVM", "gateway", "3000", "2000-9000", "1234", "321 -O2");
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
        Mesure apres = pesee(Forme.NATIF, "provider-cnaf", 50 * MIO, 100 * MIO + 1, 10);
        Mesure avant = pesee(Forme.NATIF, "provider-cnaf", 100 * MIO + 1, 50 * MIO, 10);
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
        return pesee(forme, service, 50 * MIO, 60 * MIO, prets);
    }

    private static Mesure pesee(Forme forme, String service, long repos, long charge, long... prets) {
        return new Mesure(forme, service, MIO, Arrays.stream(prets).boxed().toList(), repos, charge,
                Duration.ofNanos(1_234_567),
                Optional.of(new Construction(321, "-O2")));
    }
}
