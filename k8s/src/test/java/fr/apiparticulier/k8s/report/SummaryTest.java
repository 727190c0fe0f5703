package fr.apiparticulier.k8s.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void lastLine_isATotal_ofWhatEachOverlayHas() {
        Findings quiet = new Findings("bac-a-sable");
        quiet.expect(true, Place.of("Service/gateway"), "", "");
        Findings loud = new Findings("production");
        loud.expect(true, Place.of("Service/gateway"), "", "");
        loud.expect(false, Place.of("Service/gateway").at("spec.ports").at("name"), "is missing", "a name");
        Summary summary = new Summary();

        summary.add("bac-a-sable", 84, quiet);
        assertThat(summary.isClean()).isTrue();
        summary.add("production", 139, loud);

        assertThat(summary.isClean()).isFalse();
        assertThat(summary.lines()).hasSize(4).last().isEqualTo("total: 2 overlays, 223 objects, 3 checks, 1 findings");
        assertThat(loud.all()).hasToString("[production Service/gateway spec.ports.name: is missing (expected: a name)]");
    }
}
