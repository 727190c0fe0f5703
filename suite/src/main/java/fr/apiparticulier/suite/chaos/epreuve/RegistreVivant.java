package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import fr.apiparticulier.suite.lancement.administration.Administration;

/** What an operator does is in force at every gateway within seconds, whatever was broken before. */
final class RegistreVivant implements Callable<List<String>> {

    /** What is promised. */
    private static final long PROMESSE_SECONDES = 5;
    private static final int PAUSE_MILLISECONDES = 50;

    private final Administration operateur;
    private final Supplier<String> jetons;
    private final Sonde sonde;
    private final List<URI> repliques;
    private List<String> constats;

    /** @param jetons a new token for the call each time */
    RegistreVivant(Administration operateur, Supplier<String> jetons, Sonde sonde, List<URI> repliques) {
        this.operateur = operateur;
        this.jetons = jetons;
        this.sonde = sonde;
        this.repliques = List.copyOf(repliques);
    }

    /** @return what was not in force in time; looked at once */
    @Override
    public List<String> call() throws IOException, InterruptedException {
        if (constats == null) {
            String jeton = jetons.get();
            boolean connu = partout(jeton, Sonde.SERVI);
            operateur.revoquer(jeton);
            boolean revoque = partout(jeton, Sonde.REFUSE);
            constats = connu && revoque
                    ? List.of()
                    : List.of("in force at every gateway within %d s: a token issued: %s, the same revoked: %s"
                            .formatted(PROMESSE_SECONDES, connu, revoque));
        }
        return constats;
    }

    private boolean partout(String jeton, int statut) throws IOException, InterruptedException {
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(PROMESSE_SECONDES);
        for (URI replique : repliques) {
            while (sonde.demander(replique, jeton) != statut) {
                if (System.nanoTime() > fin) {
                    return false;
                }
                Thread.sleep(PAUSE_MILLISECONDES);
            }
        }
        return true;
    }
}
