package fr.apiparticulier.gateway.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.journal.Digest;
import fr.apiparticulier.journal.SigningKey;

/**
 * The line after the lines of a batch: their digests, signed with the journal's key, so that whoever has the volume changes
 * nothing unnoticed. One signature for all of them, since signing takes as long as writing; a digest of each, so that a
 * damaged one spoils no other.
 */
final class SpoolSeal {

    private static final String WORD = "sceau ";

    private SpoolSeal() {
    }

    static String of(List<String> lines, SigningKey key) {
        String said = WORD + lines.stream().map(line -> Digest.of(line).hex()).collect(Collectors.joining(" "));
        return said + ' ' + key.sign(said);
    }

    static boolean isOne(String line) {
        return line.startsWith(WORD);
    }

    /** @return the digests of the lines before it; none if it is not by this key */
    static Set<Digest> read(String seal, SigningKey key) {
        int end = seal.lastIndexOf(' ');
        String said = seal.substring(0, end);
        return key.signed(said, seal.substring(end + 1))
                ? Stream.of(said.split(" ")).skip(1).map(Digest::new).collect(Collectors.toCollection(HashSet::new))
                : Set.of();
    }
}
