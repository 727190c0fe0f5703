package fr.apiparticulier.suite.chaos.epreuve;

import java.util.Locale;

import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;

/** The gateways' database or their Redis behaves badly, and no client is to notice. Providers have their own way to theirs. */
final class PanneInterne implements Epreuve {

    private final String quoi;
    private final Detour detour;
    private final Panne panne;

    PanneInterne(String quoi, Detour detour, Panne panne) {
        this.quoi = quoi;
        this.detour = detour;
        this.panne = panne;
    }

    @Override
    public String nom() {
        return panne.name().toLowerCase(Locale.ROOT) + "-" + quoi;
    }

    @Override
    public void poser() {
        detour.regler(panne);
    }

    @Override
    public void lever() {
        detour.regler(Panne.AUCUNE);
    }
}
