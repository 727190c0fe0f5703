package fr.apiparticulier.suite.chaos.epreuve;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;

/** The gateways' database or their Redis behaves badly, and no client is to notice. Providers have their own way to theirs. */
final class PanneInterne implements Epreuve {

    private final String quoi;
    private final Detour detour;
    private final Panne panne;
    private final Callable<List<String>> apres;

    /** @param apres what is not as it should be once it is whole again */
    PanneInterne(String quoi, Detour detour, Panne panne, Callable<List<String>> apres) {
        this.quoi = quoi;
        this.detour = detour;
        this.panne = panne;
        this.apres = apres;
    }

    @Override
    public String nom() {
        return (panne + "-" + quoi).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void poser() {
        detour.regler(panne);
    }

    @Override
    public void lever() {
        detour.regler(Panne.AUCUNE);
    }

    @Override
    public List<String> constater() throws Exception {
        return apres.call();
    }
}
