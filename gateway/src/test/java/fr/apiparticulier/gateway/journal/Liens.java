package fr.apiparticulier.gateway.journal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.SigningKey;

/** Links for tests that do not look into them, and the key that signs them. */
final class Liens {

    static final SigningKey CLE = SigningKey.read(Jetons.JOURNAL.cle().toJson(OutputControlLevel.INCLUDE_PRIVATE));

    private Liens() {
    }

    static List<Link> chaine(int combien) {
        Chain chain = new Chain(UUID.randomUUID());
        return IntStream.rangeClosed(1, combien).mapToObj(numero -> chain.add("{\"e\":" + numero + "}")).toList();
    }
}
