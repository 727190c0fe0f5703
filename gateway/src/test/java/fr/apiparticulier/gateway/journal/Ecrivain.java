package fr.apiparticulier.gateway.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.SigningKey;

/** A process that writes to the spool and says each number as soon as it is safe there, until somebody kills it. */
final class Ecrivain {

    private Ecrivain() {
    }

    public static void main(String[] arguments) throws IOException {
        Spool spool = Spool.of(Optional.of(Path.of(arguments[0])), Long.MAX_VALUE,
                SigningKey.read(Files.readString(Path.of(arguments[1]))));
        Chain chain = new Chain(UUID.randomUUID());
        for (int numero = 1;; numero++) {
            spool.append(List.of(chain.add("{\"e\":" + numero + "}")));
            System.out.println(numero);
        }
    }
}
