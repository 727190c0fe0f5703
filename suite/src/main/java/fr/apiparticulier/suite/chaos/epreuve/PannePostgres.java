package fr.apiparticulier.suite.chaos.epreuve;

import java.util.Locale;

import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;

/** The gateways' database behaves badly, and no client is to notice. The providers have their own way to theirs. */
final class PannePostgres implements Epreuve {

    private final Detour base;
    private final Panne panne;

    PannePostgres(Detour base, Panne panne) {
        this.base = base;
        this.panne = panne;
    }

    @Override
    public String nom() {
        return panne.name().toLowerCase(Locale.ROOT) + "-base";
    }

    @Override
    public void poser() {
        base.regler(panne);
    }

    @Override
    public void lever() {
        base.regler(Panne.AUCUNE);
    }
}
