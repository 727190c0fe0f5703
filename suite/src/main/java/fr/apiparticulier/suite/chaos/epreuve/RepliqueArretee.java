package fr.apiparticulier.suite.chaos.epreuve;

import java.util.function.IntConsumer;

/** One of the gateways goes away and comes back; whoever asks the other one instead notices nothing. */
final class RepliqueArretee implements Epreuve {

    private static final int LAQUELLE = 1;

    private final String nom;
    private final IntConsumer arreter;
    private final IntConsumer relancer;

    RepliqueArretee(String nom, IntConsumer arreter, IntConsumer relancer) {
        this.nom = nom;
        this.arreter = arreter;
        this.relancer = relancer;
    }

    @Override
    public String nom() {
        return nom;
    }

    @Override
    public void poser() {
        arreter.accept(LAQUELLE);
    }

    @Override
    public void lever() {
        relancer.accept(LAQUELLE);
    }
}
