package fr.apiparticulier.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import fr.apiparticulier.gateway.commune.ListeLivree;

/** The start of the program: what takes long and needs no configuration is begun before Quarkus is. */
@QuarkusMain
public final class Gateway {

    private Gateway() {
    }

    /** @param args those of Quarkus; there are none of our own */
    public static void main(String... args) {
        ListeLivree.commencer();
        Quarkus.run(args);
    }
}
