package fr.apiparticulier.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.apiparticulier.journal.Finding.Kind;
import fr.apiparticulier.journal.Seal.Batch;
import fr.apiparticulier.journal.Seal.Purge;

/**
 * Proves that nothing in a journal was altered, removed, added or moved since it was sealed, reading it once from its first
 * line to its last. Needs neither the gateway nor its database.
 *
 * <p>
 * What it cannot see by itself is that the newest anchors are missing, with all their events: for that the operator gives
 * the {@link Head} kept elsewhere.
 */
public final class Verifier {

    /** What clocks that are right may differ by. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final PublicKeys keys;
    private final Head kept;
    private final Period expected;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();
    private final Chains chains = new Chains(findings);
    private final Set<UUID> seen = new HashSet<>();
    private Head first;
    private Head head = Head.NONE;
    private Instant last = Instant.EPOCH;
    private Purge purge;
    private boolean keptSeen;
    private long anchors;
    private long unsigned;

    /**
     * @param keys {@link PublicKeys#NONE} takes any anchor for signed, and counts those that are not
     * @param kept null if the operator kept none
     * @param expected how long events had to be kept; null if what purges say themselves is enough
     * @param clock of whoever verifies
     */
    public Verifier(PublicKeys keys, Head kept, Period expected, Clock clock) {
        this.keys = keys;
        this.kept = kept;
        this.expected = expected;
        this.clock = clock;
    }

    public void accept(Line line) {
        if (line instanceof Anchor anchor) {
            chains.close();
            anchor(anchor);
        } else if (line instanceof Link link) {
            seen.add(link.chaine());
            chains.accept(link);
        }
    }

    /** @return what all the lines say together */
    public Report finish() {
        chains.close();
        beginning();
        if (kept != null && !keptSeen && kept.numero() != 0) {
            found(Kind.HEAD_NOT_FOUND, "anchor " + kept.numero());
        }
        return new Report(anchors, chains.events(), seen.size(), unsigned, purge, head, findings);
    }

    private void anchor(Anchor anchor) {
        anchors++;
        signature(anchor);
        Seal seal;
        try {
            seal = anchor.seal();
        } catch (IllegalArgumentException e) {
            found(Kind.ANCHOR_UNREADABLE, "after anchor " + head.numero());
            chains.skip();
            return;
        }
        if (first == null) {
            first = new Head(seal.numero() - 1, seal.precedente());
        } else {
            order(seal);
        }
        time(seal);
        head = anchor.head();
        keptSeen |= head.equals(kept);
        if (seal.objet() instanceof Batch batch) {
            chains.open(seal.numero(), batch);
        } else if (seal.objet() instanceof Purge said) {
            purge(seal, said);
        }
    }

    private void signature(Anchor anchor) {
        if (!keys.isEmpty() && !keys.verify(anchor)) {
            found(Kind.SIGNATURE_WRONG, "the anchor after anchor " + head.numero());
        } else if (anchor.signature() == null) {
            unsigned++;
        }
    }

    private void order(Seal seal) {
        if (seal.numero() != head.numero() + 1) {
            found(Kind.ANCHOR_OUT_OF_ORDER, "anchor " + seal.numero() + " after anchor " + head.numero());
        } else if (!seal.precedente().equals(head.empreinte())) {
            found(Kind.ANCHORS_BROKEN, "anchor " + head.numero() + " is not what anchor " + seal.numero() + " followed");
        }
    }

    /** A purge goes by the time, so the time of a journal may not leap: ahead and back, or ahead of everybody else's. */
    private void time(Seal seal) {
        Instant latest = clock.instant().plus(SKEW);
        if (seal.instant().isBefore(last.minus(SKEW))) {
            found(Kind.INSTANT_WENT_BACK, "anchor " + seal.numero() + ": " + seal.instant() + " after " + last);
        } else if (seal.instant().isAfter(latest) && !last.isAfter(latest)) {
            found(Kind.INSTANT_TO_COME, "from anchor " + seal.numero() + " on: " + seal.instant());
        }
        last = seal.instant();
    }

    private void purge(Seal seal, Purge said) {
        purge = said;
        if (isEarly(seal, said, said.duree()) || expected != null && isEarly(seal, said, expected)) {
            found(Kind.PURGE_TOO_EARLY, "anchor " + seal.numero() + ", after " + said.duree());
        }
    }

    /** A month may be shorter than the one before it; a day is what a calendar may take or give. */
    private static boolean isEarly(Seal seal, Purge said, Period due) {
        return said.avant().atZone(ZoneOffset.UTC).plus(due).toInstant().isAfter(seal.instant().plus(Duration.ofDays(1)));
    }

    /** The first anchor is number one, or follows the last that the newest purge says it removed. */
    private void beginning() {
        if (first == null) {
            return;
        }
        Head expected = purge == null ? Head.NONE : purge.jusqua();
        if (!first.equals(expected)) {
            found(Kind.BEGINNING_MISSING, "before anchor " + (first.numero() + 1));
        }
        chains.beginnings(purge);
        // What was removed by a purge that is proven cannot be compared with what the operator kept.
        keptSeen |= kept != null && purge != null && kept.numero() < purge.jusqua().numero()
                || purge != null && purge.jusqua().equals(kept);
    }

    private void found(Kind kind, String where) {
        findings.add(new Finding(kind, where));
    }
}
