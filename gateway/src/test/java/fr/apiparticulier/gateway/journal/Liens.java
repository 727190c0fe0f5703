package fr.apiparticulier.gateway.journal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Link;

/** Links for tests that do not look into them. */
final class Liens {

    private Liens() {
    }

    static List<Link> chaine(int combien) {
        Chain chain = new Chain(UUID.randomUUID());
        return IntStream.rangeClosed(1, combien).mapToObj(numero -> chain.add("{\"e\":" + numero + "}")).toList();
    }
}
