package fr.apiparticulier.suite.banc;

import java.net.URI;

import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.relais.Relais;

/** The provider itself, a detour away: it computes each answer, on this machine. */
record Lointain(Detour detour) implements Relais {

    @Override
    public URI adresse() {
        return detour.adresse();
    }

    @Override
    public void vers(URI fournisseur) {
        detour.vers(fournisseur.getPort());
    }

    @Override
    public void ralentir() {
        detour.regler(Panne.LENTEUR);
    }

    @Override
    public void close() {
        detour.close();
    }
}
