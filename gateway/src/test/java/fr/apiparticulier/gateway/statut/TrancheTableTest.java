package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.statut.Releve.Journee;

/** The roll-up is what reading the whole journal would tell, and what replicas found out beside it. */
class TrancheTableTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Around the end of summer time. */
    private static final Instant DEBUT = Instant.parse("2026-10-24T00:00:00Z");
    private static final Instant MAINTENANT = Instant.parse("2026-10-27T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TRANCHE = 10;
    private static final List<String> ISSUES = List.of("served", "partial", "not_found", "client_error", "denied", "throttled",
            "cancelled", "maintenance", "provider_failed", "gateway_failed");

    private static Base base;

    private final TrancheTable table = new TrancheTable(base.pool(), PARIS, TRANCHE);
    private final List<Evenement> ecrits = new ArrayList<>();

    @BeforeAll
    static void demarrer() throws IOException {
        base = new Base();
    }

    @AfterAll
    static void arreter() throws IOException {
        base.close();
    }

    @BeforeEach
    void vider() {
        base.vider();
    }

    private void ecrire(Evenement... lot) {
        base.ecrire(MAINTENANT, List.of(lot));
        ecrits.addAll(List.of(lot));
    }

    private Evenement auHasard(Random hasard) {
        Sujet sujet = Sujet.values()[hasard.nextInt(Sujet.values().length)];
        return new Evenement(sujet == Sujet.PASSERELLE ? null : sujet, ISSUES.get(hasard.nextInt(ISSUES.size())),
                hasard.nextBoolean(), DEBUT.plusSeconds(hasard.nextInt(3 * 86_400)));
    }

    private void avancer() {
        while (table.advance(MAINTENANT).await().atMost(PATIENCE)) {
            // Until nothing is left.
        }
    }

    private Releve lire() {
        return table.read(DEBUT.minus(Duration.ofDays(1))).await().atMost(PATIENCE);
    }

    private static final Comparator<Journee> ORDRE = Comparator.comparing(Journee::sujet).thenComparing(Journee::jour);

    private List<Journee> lues() {
        return lire().journees().stream().sorted(ORDRE).toList();
    }

    /** The naive twin: every event looked at by itself. */
    private List<Journee> attendues() {
        Map<String, Journee> journees = new TreeMap<>();
        Map<String, Boolean> tranches = new TreeMap<>();
        for (Evenement evenement : ecrits) {
            boolean seul = evenement.sujet() == null;
            boolean refus = List.of("denied", "throttled", "client_error").contains(evenement.issue());
            if (seul && !refus && !evenement.issue().equals("gateway_failed")) {
                continue;
            }
            for (Sujet sujet : seul ? List.of(Sujet.PASSERELLE) : List.of(Sujet.PASSERELLE, evenement.sujet())) {
                LocalDate jour = evenement.instant().atZone(PARIS).toLocalDate();
                boolean neuve = tranches.put(sujet + " " + Tranche.debut(evenement.instant()), true) == null;
                boolean repondu = List.of("served", "partial", "not_found").contains(evenement.issue());
                Mesure une = new Mesure(neuve ? 1 : 0, repondu ? 1 : 0,
                        evenement.issue().equals("served") && !evenement.memoire() ? 1 : 0,
                        evenement.issue().equals("provider_failed") ? 1 : 0, evenement.issue().equals("gateway_failed") ? 1 : 0,
                        refus ? 1 : 0, 0, 0, 0);
                journees.merge(sujet + " " + jour, new Journee(sujet, jour, une),
                        (avant, apres) -> new Journee(sujet, jour, avant.mesure().plus(apres.mesure())));
            }
        }
        return journees.values().stream().sorted(ORDRE).toList();
    }

    @Test
    void rollUp_overManyAnchors_isWhatTheWholeJournalSays_byDaysOfParis() {
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        for (int fois = 0; fois < 3; fois++) {
            for (int lot = 0; lot < 20; lot++) {
                ecrire(Stream.generate(() -> auHasard(hasard)).limit(1 + hasard.nextInt(25)).toArray(Evenement[]::new));
            }
            avancer();
            assertThat(lues()).as("seed %d", graine).isEqualTo(attendues());
        }
        assertThat(lire().jusqua()).isEqualTo(MAINTENANT);
    }

    @Test
    void replicasAtOnce_countEachEventOnce() {
        Random hasard = new Random(1);
        for (int lot = 0; lot < 40; lot++) {
            ecrire(auHasard(hasard), auHasard(hasard), auHasard(hasard));
        }
        List<TrancheTable> repliques = Stream.generate(() -> new TrancheTable(base.pool(), PARIS, TRANCHE)).limit(4).toList();
        for (int tour = 0; tour < 20; tour++) {
            Uni.join().all(repliques.stream().map(replique -> replique.advance(MAINTENANT)).toList()).andFailFast().await()
                    .atMost(PATIENCE);
        }
        assertThat(lues()).isEqualTo(attendues());
    }

    @Test
    void whatReplicasFindOut_addsUp_beside_whatTheJournalSays() {
        ecrire(new Evenement(Sujet.CNAF, "served", false, DEBUT));
        avancer();
        Mesure trouve = new Mesure(0, 0, 0, 0, 0, 0, 3, 2, 1);
        List<Uni<Void>> repliques = Stream.generate(() -> table.add(List.of(new Tranche(Sujet.CNAF, DEBUT, trouve),
                new Tranche(Sujet.PASSERELLE, DEBUT, trouve)))).limit(4).toList();
        Uni.join().all(repliques).andFailFast().await().atMost(PATIENCE);
        table.add(List.of()).await().atMost(PATIENCE);
        assertThat(lues()).extracting(Journee::mesure).containsExactly(new Mesure(1, 1, 1, 0, 0, 0, 12, 8, 4),
                new Mesure(1, 1, 1, 0, 0, 0, 12, 8, 4));
    }

    /** Nobody lived in the second slice and the two before the last; before the first sign of life nothing is said. */
    @Test
    void timesWithoutASignOfLife_areFound_sinceThereAreAny() {
        ecrire(new Evenement(Sujet.CNAF, "served", false, DEBUT.minus(Duration.ofHours(1))));
        avancer();
        Mesure vie = new Mesure(0, 0, 0, 0, 0, 0, 1, 0, 0);
        for (int minutes : List.of(0, 10, 15, 30)) {
            table.add(List.of(new Tranche(Sujet.PASSERELLE, DEBUT.plusSeconds(60L * minutes), vie))).await().atMost(PATIENCE);
        }
        assertThat(lire().depuis()).isEqualTo(DEBUT);
        assertThat(lues().stream().filter(journee -> journee.sujet() == Sujet.PASSERELLE)
                .mapToLong(journee -> journee.mesure().tranches()).sum()).as("lived through, since it is told").isEqualTo(4);
        assertThat(lire().silences()).containsExactly(
                new Silence(DEBUT.plusSeconds(300), DEBUT.plusSeconds(600)),
                new Silence(DEBUT.plusSeconds(1_200), DEBUT.plusSeconds(1_800)));
    }

    @Test
    void slicesThatAreToldOneByOne_areThoseThatFailed_orCountForNow() {
        table.add(List.of(new Tranche(Sujet.CNAF, DEBUT, new Mesure(0, 0, 0, 0, 0, 0, 9, 4, 0)),
                new Tranche(Sujet.CNAF, DEBUT.plusSeconds(300), new Mesure(0, 0, 0, 0, 0, 0, 9, 5, 0)),
                new Tranche(Sujet.MESR, DEBUT, new Mesure(0, 0, 0, 0, 0, 0, 0, 0, 1)),
                new Tranche(Sujet.CNAF, MAINTENANT.minusSeconds(300), new Mesure(0, 0, 0, 0, 0, 0, 9, 0, 0)))).await()
                .atMost(PATIENCE);
        avancer();
        assertThat(lire().notables()).extracting(tranche -> tranche.sujet() + " " + tranche.debut())
                .containsExactlyInAnyOrder("CNAF " + DEBUT.plusSeconds(300), "MESR " + DEBUT,
                        "CNAF " + MAINTENANT.minusSeconds(300));
    }

    @Test
    void whatIsOlderThanWhatIsShown_isForgotten() {
        Instant vieux = MAINTENANT.minus(Duration.ofDays(93));
        table.add(List.of(new Tranche(Sujet.CNAF, Tranche.debut(vieux), Mesures.sondes(1, 0)))).await().atMost(PATIENCE);
        ecrire(new Evenement(Sujet.CNAF, "served", false, vieux));
        avancer();
        assertThat(table.read(vieux.minus(Duration.ofDays(1))).await().atMost(PATIENCE).journees()).isEmpty();
    }
}
