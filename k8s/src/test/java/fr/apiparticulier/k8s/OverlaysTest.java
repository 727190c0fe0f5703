package fr.apiparticulier.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.rendering.Renderings;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/** What this repository would put into a cluster. */
class OverlaysTest {

    private static final Map<Overlay, Findings> FOUND = new EnumMap<>(Overlay.class);

    private static Findings found(Overlay overlay) {
        return FOUND.computeIfAbsent(overlay, each -> Verification.of(each, Renderings.of(each), Renderings.SOURCES));
    }

    @ParameterizedTest
    @EnumSource
    void overlay_isAsItShouldBe(Overlay overlay) {
        assertThat(found(overlay).all()).isEmpty();
    }

    /** A rule that looks at nothing would hold for ever. */
    @ParameterizedTest
    @EnumSource
    void everyRule_findsSomethingToLookAt(Overlay overlay) {
        Findings findings = found(overlay);
        for (Rule rule : Rules.ALL) {
            String name = rule.getClass().getSimpleName();
            boolean ofProduction = name.equals("Migrations") || name.equals("Routes") || name.equals("CronJobs")
                    || name.equals("PublicPaths") || name.equals("Autoscaling") || name.equals("SharedQuota")
                    || name.equals("Alerts") || name.equals("Dashboards");
            assertThat(findings.checksBy(name) > 0 || ofProduction && overlay != Overlay.PRODUCTION).as(name).isTrue();
        }
    }
}
