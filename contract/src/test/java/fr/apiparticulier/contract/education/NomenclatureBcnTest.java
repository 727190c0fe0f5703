package fr.apiparticulier.contract.education;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NomenclatureBcnTest {

    private static final Set<String> REGIONS = IntStream.rangeClosed(1, 18).mapToObj("%02d"::formatted).collect(toSet());
    private static final Set<String> SANS_REGION = Set.of("975", "977", "978", "986", "987", "988");

    /** Every number there is, but the one that became two letters. */
    private static Stream<String> metropole() {
        return Stream.concat(IntStream.rangeClosed(1, 95).filter(numero -> numero != 20).mapToObj("%03d"::formatted),
                Stream.of("02A", "02B"));
    }

    @Test
    void regions_areEighteen() {
        assertThat(REGIONS).allMatch(NomenclatureBcn::estRegion);
        assertThat(Set.of("00", "19", "1", "75", "93", "")).noneMatch(NomenclatureBcn::estRegion);
    }

    @Test
    void departements_areThoseOfTheRegionsAndTheCollectivities() {
        Set<String> attendus = Stream.concat(metropole(), Stream.of("971", "972", "973", "974", "976")).collect(toSet());
        assertThat(NomenclatureBcn.departementsDe(REGIONS)).isEqualTo(attendus).hasSize(101)
                .allMatch(NomenclatureBcn::estDepartement);
        assertThat(SANS_REGION).allMatch(NomenclatureBcn::estDepartement);
    }

    @Test
    void departement_belongsToOneRegion() {
        int parRegion = REGIONS.stream().mapToInt(region -> NomenclatureBcn.departementsDe(Set.of(region)).size()).sum();
        assertThat(parRegion).isEqualTo(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"020", "000", "096", "75", "2A", "02a", "620", "970", "989", ""})
    void departement_inAnotherWriting_isNotKnown(String code) {
        assertThat(NomenclatureBcn.estDepartement(code)).isFalse();
    }

    @Test
    void region_unknown_hasNoDepartement() {
        assertThat(NomenclatureBcn.departementsDe(Set.of("99"))).isEmpty();
        assertThat(NomenclatureBcn.departementsDe(Set.of("99", "05"))).containsExactlyInAnyOrder("02A", "02B");
    }

    @ParameterizedTest
    @CsvSource({"0750611G, 075", "0861288H, 086", "6200001A, 02A", "7200002B, 02B", "9710003C, 971", "9880004D, 988"})
    void uai_beginsWithItsDepartement(String uai, String departement) {
        assertThat(NomenclatureBcn.departementDe(uai)).contains(departement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0200001A", "0990001A", "0000001A"})
    void uai_ofNoDepartement_hasNone(String uai) {
        assertThat(NomenclatureBcn.departementDe(uai)).isEmpty();
    }
}
