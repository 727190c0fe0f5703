package fr.apiparticulier.contract.erreur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What must hold for every error a client may be told. */
class CatalogueTest {

    private static final List<ErrorEntry> ENTRIES = Catalogue.entries();

    @Test
    void entry_hasACodeOfFiveDigitsThatBeginsWithItsHolders() {
        assertThat(ENTRIES).allSatisfy(entry -> assertThat(entry.code()).matches("\\d{5}")
                .startsWith(entry.holder() == null ? "" : entry.holder().prefix()));
    }

    /** But for requests that cannot be read, to which HTTP gives several statuses and the public catalogue one code. */
    @Test
    void entries_ofOneCode_areOfOneKind() {
        String illisible = GatewayError.REQUEST.entry().code();
        assertThat(ENTRIES.stream().filter(entry -> !entry.code().equals(illisible))
                .collect(Collectors.groupingBy(ErrorEntry::code,
                        Collectors.mapping(ErrorEntry::kind, Collectors.toSet())))
                .values()).allSatisfy(
                        kinds -> assertThat(kinds).hasSize(1));
    }

    @Test
    void entry_saysWhatIsWrongInASentenceWithoutAPlaceForAValue() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThat(entry.title()).isNotBlank().doesNotContain("%", "{");
            assertThat(entry.detail()).matches("[A-ZÀÉ].*[^%{}]").doesNotContain("%", "{");
        });
    }
}
