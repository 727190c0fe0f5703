package fr.apiparticulier.gateway.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.apiparticulier.journal.Digest;
import fr.apiparticulier.journal.Lines;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.SigningKey;

/** What a file of the spool holds, as it is read line by line: what was written, and whether that is all there was. */
final class SpoolContent {

    /** What a byte that is damaged reads as; no line of ours has one. */
    private static final char DAMAGED = '\uFFFD';

    private final SigningKey key;
    private final List<Link> links = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private final List<String> unsealed = new ArrayList<>();
    private boolean damaged;

    private record Place(UUID chaine, long numero) {
    }

    /** @param key that signed it; null where the operator gave none */
    SpoolContent(SigningKey key) {
        this.key = key;
    }

    /** @return that of a file that the disk does not give */
    static SpoolContent unreadable() {
        SpoolContent content = new SpoolContent(null);
        content.damaged = true;
        return content;
    }

    /** @return what can be written, in its order */
    List<Link> links() {
        return links;
    }

    /** @return whether something else stands there than was written, or something is missing: then the file must stay */
    boolean isDamaged() {
        return damaged;
    }

    void line(String line) {
        if (key == null) {
            take(line);
        } else if (SpoolSeal.isOne(line)) {
            sealed(new HashSet<>(SpoolSeal.read(line, key)));
        } else {
            unsealed.add(line);
        }
    }

    /**
     * A crash may have cut off a batch that was never promised to anybody. It looks as one does whose seal was taken away, or
     * that nobody ever sealed, so somebody has to look at it.
     *
     * @param rest what stands there without the end of a line
     */
    void end(String rest) {
        damaged |= !unsealed.isEmpty() || !rest.isEmpty();
        unsealed.clear();
    }

    private void sealed(Set<Digest> digests) {
        damaged |= digests.isEmpty();
        for (String line : unsealed) {
            if (digests.remove(Digest.of(line))) {
                take(line);
            } else {
                damaged = true;
            }
        }
        damaged |= !digests.isEmpty();
        unsealed.clear();
    }

    private void take(String line) {
        link(line).ifPresentOrElse(this::take, () -> damaged = true);
    }

    /** What is signed can still be there twice, and the database would refuse both, for ever. */
    private void take(Link link) {
        if (places.add(new Place(link.chaine(), link.numero()))) {
            links.add(link);
        } else {
            damaged = true;
        }
    }

    private static Optional<Link> link(String line) {
        try {
            return line.indexOf(DAMAGED) < 0 && Lines.read(line) instanceof Link link ? Optional.of(link) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
