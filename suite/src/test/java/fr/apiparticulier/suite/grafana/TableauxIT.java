package fr.apiparticulier.suite.grafana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.contract.appel.Service;

/** A real Prometheus scrapes a suite that is asked all sorts of things while others fail: every panel shows something. */
@Timeout(600)
class TableauxIT {

    private static final List<String> ISSUES = List.of("served", "not_found", "client_error", "denied", "throttled",
            "maintenance", "provider_failed");
    /** Zero here as everywhere: a gateway that knows no habilitation does not begin to answer. */
    private static final String TOUJOURS_ZERO = "Répliques qui n'en savent rien";

    @TempDir
    private static Path dossier;

    private static Exploitation exploitation;
    private static Consultation prometheus;

    @BeforeAll
    static void demarrer() throws Exception {
        assumeTrue(Prometheus.estInstalle() || System.getenv("CI") != null, "skipped: no prometheus on this machine");
        exploitation = Exploitation.ouvrir(dossier);
        prometheus = exploitation.prometheus();
    }

    @AfterAll
    static void arreter() throws Exception {
        if (exploitation != null) {
            exploitation.close();
        }
    }

    private static Stream<Requete> requetes() {
        return Tableau.tous().stream().flatMap(tableau -> {
            Stream<Requete> toutes = tableau.requetes();
            for (Variable variable : tableau.variables().toList()) {
                List<String> valeurs = prometheus.valeurs(variable.mesure(), variable.etiquette());
                toutes = toutes.flatMap(requete -> requete.avec(variable, valeurs));
            }
            return toutes;
        });
    }

    private static List<Requete> vides() {
        return requetes().filter(requete -> !prometheus.montre(requete)).toList();
    }

    @Test
    void everyPanel_showsSomething_ofTrafficAndFaults() throws Exception {
        exploitation.vivreJusqua(() -> issues().containsAll(ISSUES) && vides().isEmpty());

        assertThat(issues()).containsAll(ISSUES);
        assertThat(vides()).isEmpty();
        assertThat(requetes()).isNotEmpty().noneMatch(requete -> requete.expression().contains("$"));
    }

    private static List<String> issues() {
        return prometheus.valeurs("particulier_appels_seconds_count", "outcome");
    }

    /** Those are never empty, whatever is wrong with what they ask. */
    @Test
    void panelThatShowsZeroForWantOfFigures_showsMore_whenThereAreSome() throws Exception {
        Set<Requete> zeros = requetes().filter(Requete::montreZeroFauteDeMieux)
                .filter(requete -> !requete.panneau().endsWith(TOUJOURS_ZERO)).collect(Collectors.toCollection(HashSet::new));
        assertThat(zeros).isNotEmpty();

        exploitation.vivreJusqua(() -> {
            zeros.removeIf(prometheus::compte);
            return zeros.isEmpty();
        });

        assertThat(zeros).isEmpty();
    }

    @Test
    void everyProvider_hasARowOfItsOwn() throws Exception {
        exploitation.vivreJusqua(() -> fournisseurs().size() == Service.values().length);

        assertThat(fournisseurs().stream().map(nom -> "provider-" + nom)).containsExactlyInAnyOrderElementsOf(
                Stream.of(Service.values()).map(Service::audience).toList());
    }

    private static List<String> fournisseurs() {
        return Tableau.tous().stream().flatMap(Tableau::variables).filter(variable -> variable.nom().equals("fournisseur"))
                .flatMap(variable -> prometheus.valeurs(variable.mesure(), variable.etiquette()).stream()).toList();
    }

    /** Who spends the budget have spent it together: no more and no less than what is missing of it. */
    @Test
    void sharesOfTheBudget_areAllThatIsSpent() throws Exception {
        String parts = Tableau.tous().stream().flatMap(Tableau::requetes)
                .filter(requete -> requete.panneau().contains("Part de la marge"))
                .map(requete -> "sum(" + requete.expression() + ")").collect(Collectors.joining(" + "));
        String somme = "(" + parts
                + ") / on () (1 - particulier:budget_reste:ratio30d{sli=\"bout_en_bout\", provider=\"tous\"})";
        // What is left is a figure of some seconds ago: of a long day nobody sees it.
        exploitation.vivreJusqua(() -> Math.abs(prometheus.valeur(somme) - 1) < 0.1);

        assertThat(prometheus.valeur(somme)).isCloseTo(1.0, withinPercentage(20));
    }
}
