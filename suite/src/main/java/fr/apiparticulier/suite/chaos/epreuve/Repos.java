package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.apiparticulier.suite.chaos.charge.Suspendable;

/** What gateways hold while nobody asks them anything: the same after any fault as before the first one, or less. */
public final class Repos {

    private static final int PAUSE_MILLISECONDES = 100;
    /** Four seconds: connections that nobody uses are closed after two, by either side, and looked for every second. */
    private static final int REGARDS = 40;
    /** Ten seconds: what comes back late has come back. */
    private static final int REGARDS_APRES = 100;

    private final Suspendable charge;
    private final Releveur releveur;
    private final int pause;
    private final Map<String, Double> avant = new TreeMap<>();

    /** Who looks. */
    interface Releveur {

        /** @return how many of each are held */
        Map<String, Double> maintenant() throws IOException, InterruptedException;
    }

    /** @param pause between two looks, milliseconds */
    Repos(Suspendable charge, Releveur releveur, int pause) {
        this.charge = charge;
        this.releveur = releveur;
        this.pause = pause;
    }

    public static Repos de(Terrain terrain, Suspendable charge) {
        return new Repos(charge, terrain.tenues()::maintenant, PAUSE_MILLISECONDES);
    }

    /** Takes the least that is held of each now for what is to be held later. */
    public void apprendre() throws IOException, InterruptedException {
        charge.suspendre();
        try {
            for (int regard = 0; regard < REGARDS; regard++) {
                releveur.maintenant().forEach((quoi, combien) -> avant.merge(quoi, combien, Math::min));
                Thread.sleep(pause);
            }
        } finally {
            charge.reprendre();
        }
    }

    /** @return of what more is held than before, though there was time to give it back */
    public List<String> comparer() throws IOException, InterruptedException {
        charge.suspendre();
        try {
            Map<String, Double> tenues = enTrop();
            for (int regard = 1; regard < REGARDS_APRES && !tenues.isEmpty(); regard++) {
                Thread.sleep(pause);
                // What is held at one look and not at another is in use, not lost.
                tenues.keySet().retainAll(enTrop().keySet());
            }
            return tenues.entrySet().stream().map(tenue -> "not given back: %s: %.0f (before: %.0f)".formatted(tenue.getKey(),
                    tenue.getValue(), avant.getOrDefault(tenue.getKey(), 0.))).toList();
        } finally {
            charge.reprendre();
        }
    }

    private Map<String, Double> enTrop() throws IOException, InterruptedException {
        Map<String, Double> tenues = new TreeMap<>(releveur.maintenant());
        tenues.entrySet().removeIf(tenue -> tenue.getValue() <= avant.getOrDefault(tenue.getKey(), 0.));
        return tenues;
    }
}
