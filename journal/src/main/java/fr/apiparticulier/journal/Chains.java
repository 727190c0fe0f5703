package fr.apiparticulier.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.apiparticulier.journal.Finding.Kind;
import fr.apiparticulier.journal.Seal.Batch;
import fr.apiparticulier.journal.Seal.Purge;

/** The events of all chains, batch by batch, against what sealed them. */
final class Chains {

    private final List<Finding> findings;
    private final Map<UUID, Head> heads = new HashMap<>();
    /** First links of chains that began before the first anchor: what they followed, only a purge can say. */
    private final Map<UUID, Link> continued = new HashMap<>();
    private Batch batch;
    private long anchor;
    private boolean unknown;
    private long expected;
    private long events;

    Chains(List<Finding> findings) {
        this.findings = findings;
    }

    void open(long number, Batch sealed) {
        batch = sealed;
        anchor = number;
        unknown = false;
        expected = sealed.du();
        Head head = heads.get(sealed.chaine());
        long after = head == null ? 0 : head.numero();
        if (sealed.au() < sealed.du() || sealed.du() < 1 || head != null && sealed.du() != after + 1) {
            findings.add(new Finding(Kind.BATCH_OUT_OF_ORDER,
                    "anchor " + number + ": events " + sealed.du() + " to " + sealed.au() + " of " + sealed.chaine()
                            + " after event " + after));
        }
    }

    /** The events that follow are sealed by nothing readable. */
    void skip() {
        batch = null;
        unknown = true;
    }

    void accept(Link link) {
        events++;
        if (unknown) {
            return;
        }
        if (batch == null || !link.chaine().equals(batch.chaine()) || link.numero() < batch.du()
                || link.numero() > batch.au()) {
            findings.add(new Finding(Kind.EVENT_UNSEALED, name(link)));
            return;
        }
        if (link.numero() < expected) {
            findings.add(new Finding(Kind.EVENT_OUT_OF_ORDER, name(link)));
            return;
        }
        missing(link.numero() - 1);
        check(link);
        expected = link.numero() + 1;
    }

    private void check(Link link) {
        Head before = heads.get(link.chaine());
        if (before == null && link.numero() > 1) {
            continued.putIfAbsent(link.chaine(), link);
        } else {
            Digest followed = before == null ? Digest.origin(link.chaine()) : before.empreinte();
            boolean follows = before == null || before.numero() == link.numero() - 1;
            // After a missing event there is nothing to compare with; that it is missing has been said.
            if (follows && !followed.then(link.contenu()).equals(link.empreinte())) {
                findings.add(new Finding(Kind.EVENT_ALTERED, name(link)));
            }
        }
        heads.put(link.chaine(), new Head(link.numero(), link.empreinte()));
    }

    /** No more events of this batch come. */
    void close() {
        if (batch == null) {
            return;
        }
        missing(batch.au());
        Head head = heads.get(batch.chaine());
        if (head != null && head.numero() == batch.au() && !head.empreinte().equals(batch.tete())) {
            findings.add(new Finding(Kind.BATCH_ALTERED, "anchor " + anchor));
        }
        // What follows is measured by what was sealed, so that one fault is told once.
        heads.put(batch.chaine(), new Head(batch.au(), batch.tete()));
        batch = null;
    }

    /** @param purge the newest; null if there is none */
    void beginnings(Purge purge) {
        continued.forEach((chaine, link) -> {
            Head before = purge == null ? null : purge.chaines().get(chaine);
            if (before == null || before.numero() != link.numero() - 1) {
                findings.add(new Finding(Kind.EVENT_MISSING, "before event " + link.numero() + " of " + chaine));
            } else if (!before.empreinte().then(link.contenu()).equals(link.empreinte())) {
                findings.add(new Finding(Kind.EVENT_ALTERED, name(link)));
            }
        });
    }

    long events() {
        return events;
    }

    private void missing(long until) {
        if (expected <= until) {
            findings.add(new Finding(Kind.EVENT_MISSING, "events " + expected + " to " + until + " of " + batch.chaine()
                    + ", sealed by anchor " + anchor));
            expected = until + 1;
        }
    }

    private static String name(Link link) {
        return "event " + link.numero() + " of " + link.chaine();
    }
}
