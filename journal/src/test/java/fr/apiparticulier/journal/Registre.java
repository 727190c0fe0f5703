package fr.apiparticulier.journal;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.apiparticulier.journal.Seal.Batch;
import fr.apiparticulier.journal.Seal.Purge;

/** A journal in memory, written as several processes would write it, for tests to tamper with. */
final class Registre {

    static final Instant DEBUT = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<UUID, Chain> chains = new HashMap<>();
    private final SigningKey key;
    private final List<Line> lines = new ArrayList<>();
    private Head head = Head.NONE;
    private Instant now = DEBUT;

    Registre(SigningKey key) {
        this.key = key;
    }

    /** A process that writes these events as one batch, a minute after the one before. */
    Registre ecrit(UUID process, String... events) {
        Chain chain = chains.computeIfAbsent(process, Chain::new);
        List<Link> links = List.of(events).stream().map(chain::add).toList();
        Link last = links.get(links.size() - 1);
        seal(new Batch(process, links.get(0).numero(), last.numero(), last.empreinte()));
        lines.addAll(links);
        return this;
    }

    /** Whatever comes next is written as if it were then, by a clock that may be wrong. */
    Registre le(Instant instant) {
        now = instant;
        return this;
    }

    /** Removes the lines before an anchor, and says so. */
    Registre purge(long anchor, Period kept, Instant at) {
        now = at;
        Head until = head(anchor);
        Map<UUID, Head> ends = new HashMap<>();
        int index = index(anchor + 1);
        lines.subList(0, index).stream().filter(Link.class::isInstance).map(Link.class::cast)
                .forEach(link -> ends.put(link.chaine(), new Head(link.numero(), link.empreinte())));
        seal(new Purge(at.atZone(java.time.ZoneOffset.UTC).minus(kept).toInstant(), kept, until, ends));
        lines.subList(0, index).clear();
        return this;
    }

    private void seal(Seal.Subject subject) {
        now = now.plusSeconds(60);
        Anchor anchor = Anchor.of(new Seal(head.numero() + 1, head.empreinte(), now, subject), key);
        head = anchor.head();
        lines.add(anchor);
    }

    /** @return all lines, for a test to change */
    List<Line> lines() {
        return lines;
    }

    Head head() {
        return head;
    }

    Head head(long anchor) {
        return ((Anchor) lines.get(index(anchor))).head();
    }

    /** @return where an anchor stands among the lines */
    int index(long anchor) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Anchor found && found.head().numero() == anchor) {
                return i;
            }
        }
        throw new AssertionError("no anchor " + anchor);
    }
}
