package fr.apiparticulier.suite.banc;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** What is asked in a block, again and again; each time is one round, and its parts are timed. */
enum Phase {
    /** A dossier of five. */
    DOSSIER {
        @Override
        void tour(Client client, Releve releve) throws IOException, InterruptedException {
            long debut = System.nanoTime();
            long fournisseur = client.dossier();
            releve.dossier(System.nanoTime() - debut, TimeUnit.MILLISECONDS.toNanos(fournisseur));
        }
    },
    /** The same five by themselves, as a client does that is in a hurry: at the same time. */
    ENSEMBLE {
        @Override
        void tour(Client client, Releve releve) throws IOException, InterruptedException {
            long debut = System.nanoTime();
            client.ensemble();
            releve.ensemble(System.nanoTime() - debut);
        }
    },
    /** The same five, one after the other: how long each takes that nothing of the others holds up. */
    SEULES {
        @Override
        void tour(Client client, Releve releve) throws IOException, InterruptedException {
            for (int numero = 0; numero < releve.seules(); numero++) {
                long debut = System.nanoTime();
                client.seule(numero);
                releve.seule(numero, System.nanoTime() - debut);
            }
        }
    };

    /** @throws IOException if an answer is not what it is to be */
    abstract void tour(Client client, Releve releve) throws IOException, InterruptedException;
}
