package fr.apiparticulier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.journal.Finding.Kind;
import fr.apiparticulier.journal.Seal.Batch;

class VerifierTest {

    private static final UUID A = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID B = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2027-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Cle CLE = Cle.nommee("operateur-1");

    private final Registre registre = new Registre(CLE.signing())
            .ecrit(A, "{\"e\":1}", "{\"e\":2}").ecrit(B, "{\"e\":3}").ecrit(A, "{\"e\":4}", "{\"e\":5}", "{\"e\":6}")
            .ecrit(B, "{\"e\":7}").ecrit(A, "{\"e\":8}");

    private Report verify(Head kept) {
        return verify(kept, null);
    }

    private Report verify(Head kept, Period expected) {
        Verifier verifier = new Verifier(CLE.verifying(), kept, expected, HORLOGE);
        registre.lines().forEach(verifier::accept);
        return verifier.finish();
    }

    private List<Kind> found() {
        return verify(null).findings().stream().map(Finding::kind).toList();
    }

    @Test
    void untouchedJournal_ofTwoProcesses_isIntact() {
        Report report = verify(registre.head());
        assertThat(report.findings()).isEmpty();
        assertThat(report.anchors()).isEqualTo(5);
        assertThat(report.events()).isEqualTo(8);
        assertThat(report.chains()).isEqualTo(2);
        assertThat(report.unsigned()).isZero();
        assertThat(report.head()).isEqualTo(registre.head());
    }

    @Test
    void journalThatWentOn_stillHoldsTheHeadThatWasKept() {
        Head kept = registre.head();
        registre.ecrit(B, "{\"e\":9}");
        assertThat(verify(kept).isIntact()).isTrue();
    }

    @Test
    void emptyJournal_isIntact_unlessAHeadWasKept() {
        assertThat(new Verifier(CLE.verifying(), null, null, HORLOGE).finish().isIntact()).isTrue();
        assertThat(new Verifier(CLE.verifying(), registre.head(), null, HORLOGE).finish().findings()).extracting(Finding::kind)
                .containsExactly(Kind.HEAD_NOT_FOUND);
    }

    @Test
    void alteredEvent_isNamed() {
        int at = registre.index(3) + 2;
        Link link = (Link) registre.lines().get(at);
        registre.lines().set(at, new Link(link.chaine(), link.numero(), "{\"e\":55}", link.empreinte()));
        assertThat(verify(null).findings()).containsExactly(new Finding(Kind.EVENT_ALTERED, "event 4 of " + A));
    }

    @Test
    void alteredEvents_withTheirDigestsMadeAnew_areWhatTheAnchorSays() {
        int at = registre.index(3) + 3;
        Link link = (Link) registre.lines().get(at);
        Link before = (Link) registre.lines().get(at - 1);
        registre.lines().set(at, new Link(A, link.numero(), "{\"e\":66}", before.empreinte().then("{\"e\":66}")));
        assertThat(found()).containsExactly(Kind.BATCH_ALTERED);
    }

    @Test
    void removedEvent_isNamed() {
        registre.lines().remove(registre.index(3) + 2);
        assertThat(verify(null).findings()).containsExactly(
                new Finding(Kind.EVENT_MISSING, "events 4 to 4 of " + A + ", sealed by anchor 3"));
    }

    @Test
    void removedEnd_ofABatch_isMissed() {
        registre.lines().remove(registre.lines().size() - 1);
        assertThat(found()).containsExactly(Kind.EVENT_MISSING);
    }

    @Test
    void addedEvent_isSealedByNothing() {
        Link last = (Link) registre.lines().get(registre.lines().size() - 1);
        registre.lines().add(new Link(A, last.numero() + 1, "{}", last.empreinte().then("{}")));
        assertThat(found()).containsExactly(Kind.EVENT_UNSEALED);
    }

    @Test
    void doubledEvent_isFound() {
        int at = registre.index(3) + 1;
        registre.lines().add(at, registre.lines().get(at));
        assertThat(found()).containsExactly(Kind.EVENT_OUT_OF_ORDER);
    }

    @Test
    void swappedEvents_areFound() {
        int at = registre.index(3) + 1;
        Collections.swap(registre.lines(), at, at + 1);
        assertThat(found()).contains(Kind.EVENT_OUT_OF_ORDER);
    }

    @Test
    void removedBatch_withItsAnchor_breaksTheAnchors() {
        registre.lines().subList(registre.index(2), registre.index(3)).clear();
        assertThat(found()).contains(Kind.ANCHOR_OUT_OF_ORDER);
    }

    @Test
    void removedAnchor_leavesItsEventsUnsealed() {
        registre.lines().remove(registre.index(2));
        assertThat(found()).contains(Kind.ANCHOR_OUT_OF_ORDER, Kind.EVENT_UNSEALED);
    }

    @Test
    void removedProcess_leavesGapsInTheAnchors() {
        registre.lines().subList(registre.index(4), registre.index(5)).clear();
        registre.lines().subList(registre.index(2), registre.index(3)).clear();
        assertThat(found()).containsExactly(Kind.ANCHOR_OUT_OF_ORDER, Kind.ANCHOR_OUT_OF_ORDER);
    }

    @Test
    void removedTail_isMissed_byTheHeadThatWasKept() {
        Head kept = registre.head();
        registre.lines().subList(registre.index(5), registre.lines().size()).clear();
        assertThat(verify(kept).findings()).containsExactly(new Finding(Kind.HEAD_NOT_FOUND, "anchor 5"));
    }

    @Test
    void journalWrittenAnew_isNotTheOneWhoseHeadWasKept() {
        Head kept = registre.head();
        registre.lines().clear();
        Registre other = new Registre(CLE.signing()).ecrit(A, "{\"e\":1}").ecrit(A, "{\"e\":2}").ecrit(A, "{\"e\":3}")
                .ecrit(A, "{\"e\":4}").ecrit(A, "{\"e\":5}");
        registre.lines().addAll(other.lines());
        assertThat(verify(kept).findings()).extracting(Finding::kind).containsExactly(Kind.HEAD_NOT_FOUND);
    }

    @Test
    void removedBeginning_withoutAPurge_isMissed() {
        registre.lines().subList(0, registre.index(3)).clear();
        assertThat(found()).contains(Kind.BEGINNING_MISSING, Kind.EVENT_MISSING);
    }

    @Test
    void anchorMadeAnew_withAnotherKey_isForged() {
        int at = registre.index(2);
        Seal seal = ((Anchor) registre.lines().get(at)).seal();
        registre.lines().set(at, Anchor.of(seal, Cle.nommee("operateur-1").signing()));
        assertThat(found()).containsExactly(Kind.SIGNATURE_WRONG);
    }

    @Test
    void anchorWithoutSignature_whereAKeyIsKnown_isForged() {
        int at = registre.index(5);
        registre.lines().set(at, Anchor.of(((Anchor) registre.lines().get(at)).seal(), null));
        assertThat(found()).containsExactly(Kind.SIGNATURE_WRONG);
    }

    @Test
    void anchorMadeAnew_withTheRightKey_isNotWhatTheNextOneFollowed() {
        int at = registre.index(2);
        Seal seal = ((Anchor) registre.lines().get(at)).seal();
        registre.lines().set(at, Anchor.of(new Seal(2, seal.precedente(), seal.instant().plusSeconds(1), seal.objet()),
                CLE.signing()));
        assertThat(found()).containsExactly(Kind.ANCHORS_BROKEN);
    }

    @Test
    void anchorThatIsNoSeal_isTold() {
        int at = registre.index(2);
        for (String text : List.of("{}", "x", "")) {
            registre.lines().set(at, new Anchor(text, null));
            assertThat(found()).as(text).contains(Kind.ANCHOR_UNREADABLE, Kind.SIGNATURE_WRONG);
        }
    }

    @Test
    void chainThatLeavesABatchOut_isTold() {
        Digest digest = Digest.of("x");
        Seal seal = new Seal(6, registre.head().empreinte(), Registre.DEBUT, new Batch(A, 9, 9, digest));
        registre.lines().add(Anchor.of(seal, CLE.signing()));
        registre.lines().add(new Link(A, 9, "{}", digest));
        assertThat(found()).containsExactly(Kind.BATCH_OUT_OF_ORDER);
    }

    @Test
    void everySingleChange_ofAnyLine_isFound() {
        Random random = new Random(20260101);
        List<Line> whole = List.copyOf(registre.lines());
        Head kept = registre.head();
        for (int round = 0; round < 500; round++) {
            registre.lines().clear();
            registre.lines().addAll(whole);
            int at = random.nextInt(whole.size());
            switch (random.nextInt(3)) {
                case 0 -> registre.lines().remove(at);
                case 1 -> registre.lines().add(random.nextInt(whole.size() + 1), whole.get(at));
                default -> Collections.swap(registre.lines(), at, (at + 1 + random.nextInt(whole.size() - 1)) % whole.size());
            }
            assertThat(verify(kept).isIntact()).as("round %s", round).isFalse();
        }
    }

    @Test
    void purgedJournal_isIntact_andSaysUpToWhere() {
        Head until = registre.head(3);
        registre.purge(3, Period.ofMonths(12), Instant.parse("2027-02-01T00:00:00Z")).ecrit(A, "{\"e\":9}");
        Report report = verify(registre.head());
        assertThat(report.findings()).isEmpty();
        assertThat(report.purged()).isEqualTo(until);
        assertThat(report.events()).isEqualTo(3);
    }

    @Test
    void purgedTwice_isIntact() {
        registre.purge(2, Period.ofMonths(1), Instant.parse("2027-02-01T00:00:00Z")).ecrit(A, "{\"e\":9}")
                .purge(4, Period.ofMonths(1), Instant.parse("2027-03-01T00:00:00Z")).ecrit(B, "{\"e\":10}");
        assertThat(verify(registre.head()).findings()).isEmpty();
    }

    @Test
    void purgedJournal_thatLostMoreThanWasPurged_isFound() {
        registre.purge(2, Period.ofMonths(12), Instant.parse("2027-02-01T00:00:00Z")).ecrit(A, "{\"e\":9}");
        registre.lines().subList(0, registre.index(4)).clear();
        assertThat(found()).contains(Kind.BEGINNING_MISSING, Kind.EVENT_MISSING);
    }

    @Test
    void purgedJournal_whoseFirstEventWasAltered_isFound() {
        registre.purge(2, Period.ofMonths(12), Instant.parse("2027-02-01T00:00:00Z"));
        Link link = (Link) registre.lines().get(1);
        registre.lines().set(1, new Link(link.chaine(), link.numero(), "{}", link.empreinte()));
        assertThat(found()).containsExactly(Kind.EVENT_ALTERED);
    }

    @Test
    void purgeBeforeItsTime_isTold() {
        Seal seal = new Seal(6, registre.head().empreinte(), Registre.DEBUT.plusSeconds(3600),
                new Seal.Purge(Registre.DEBUT, Period.ofMonths(12), Head.NONE, java.util.Map.of()));
        registre.lines().add(Anchor.of(seal, CLE.signing()));
        assertThat(found()).containsExactly(Kind.PURGE_TOO_EARLY);
    }

    @Test
    void purgeAfterLessThanWasAgreed_isTold() {
        registre.purge(2, Period.ofMonths(1), Instant.parse("2027-02-01T00:00:00Z"));
        assertThat(verify(null, Period.ofMonths(1)).findings()).isEmpty();
        assertThat(verify(null, Period.ofMonths(12)).findings())
                .containsExactly(new Finding(Kind.PURGE_TOO_EARLY, "anchor 6, after P1M"));
    }

    @Test
    void purgeByAClockThatWasAhead_isTold_asSoonAsTheTimeIsRightAgain() {
        Instant right = Registre.DEBUT.plusSeconds(3600);
        registre.purge(4, Period.ofMonths(12), Instant.parse("2027-05-01T00:00:00Z")).le(right).ecrit(A, "{\"e\":9}")
                .ecrit(A, "{\"e\":10}");
        assertThat(found()).containsExactly(Kind.INSTANT_WENT_BACK);
    }

    @Test
    void clockThatIsStillAhead_isToldOnce() {
        registre.le(Instant.parse("2028-05-01T00:00:00Z")).ecrit(A, "{\"e\":9}").ecrit(A, "{\"e\":10}");
        assertThat(found()).containsExactly(Kind.INSTANT_TO_COME);
    }

    @Test
    void clocksThatDifferALittle_areNoFault() {
        registre.le(Registre.DEBUT.plusSeconds(120)).ecrit(A, "{\"e\":9}").le(HORLOGE.instant()).ecrit(B, "{\"e\":10}");
        assertThat(found()).isEmpty();
    }

    @Test
    void retention_ofLessThanAMonth_isASlipOfThePen() {
        for (Period slip : List.of(Period.ZERO, Period.ofDays(12), Period.ofMonths(-12), Period.of(1, -12, 3))) {
            assertThatThrownBy(() -> new Purger(HORLOGE, slip, null, PublicKeys.NONE)).as(slip.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Purger(HORLOGE, Period.ofMonths(1), null, PublicKeys.NONE)).isNotNull();
        assertThat(new Purger(HORLOGE, Period.ofDays(365), null, PublicKeys.NONE)).isNotNull();
    }

    @Test
    void journalWithoutKeys_isVerifiedByItsChains_andSaysHowMuchIsUnsigned() {
        Registre unsigned = new Registre(null).ecrit(A, "{}").ecrit(B, "{}");
        Verifier verifier = new Verifier(PublicKeys.NONE, null, null, HORLOGE);
        unsigned.lines().forEach(verifier::accept);
        assertThat(verifier.finish()).returns(2L, Report::unsigned).returns(true, Report::isIntact);
    }

    @Test
    void export_readAgain_isTheSame() {
        String export = registre.lines().stream().map(Lines::write).collect(Collectors.joining("\n"));
        List<Line> read = new ArrayList<>();
        Lines.read(new BufferedReader(new StringReader(export)), read::add);
        assertThat(read).isEqualTo(registre.lines());
    }

    @Test
    void exportThatIsNone_isRefused_byItsLine() {
        assertThatThrownBy(() -> Lines.read(new BufferedReader(new StringReader("{\"nom\":\"FICTIVE\"}")), line -> {
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("line 1: not a line of a journal");
    }

    @Test
    void seal_isOneText_forOneSeal() {
        Seal seal = new Seal(1, Digest.ZERO, Registre.DEBUT, new Batch(A, 1, 2, Digest.ZERO));
        String text = Anchor.of(seal, null).contenu();
        assertThat(text).isEqualTo("{\"ancre\":1,\"au\":2,\"chaine\":\"" + A + "\",\"du\":1,"
                + "\"instant\":\"2026-01-01T00:00:00Z\",\"precedente\":\"" + "0".repeat(64) + "\",\"tete\":\""
                + "0".repeat(64) + "\"}");
        assertThat(new Anchor(text, null).seal()).isEqualTo(seal);
        assertThatThrownBy(() -> new Anchor(text.replace(",", ", "), null).seal())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void head_isReadAsItWasWritten() {
        assertThat(Head.read(registre.head().toString())).isEqualTo(registre.head());
        assertThatThrownBy(() -> Head.read("5:xyz")).isInstanceOf(IllegalArgumentException.class);
    }
}
