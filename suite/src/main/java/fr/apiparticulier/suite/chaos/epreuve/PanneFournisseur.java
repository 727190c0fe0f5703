package fr.apiparticulier.suite.chaos.epreuve;

import java.util.Locale;
import java.util.Set;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;

/** A provider that behaves badly. */
final class PanneFournisseur implements Epreuve {

    private final Service service;
    private final Detour detour;
    private final Panne panne;

    PanneFournisseur(Service service, Detour detour, Panne panne) {
        this.service = service;
        this.detour = detour;
        this.panne = panne;
    }

    @Override
    public String nom() {
        return (panne + "-" + service).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<Service> touches() {
        return Set.of(service);
    }

    /** Whatever it does, it soon is given some seconds to recover, and "unavailable" meanwhile. */
    @Override
    public Tolerance tolerance() {
        return switch (panne) {
            case AUCUNE -> Tolerance.AUCUNE;
            case LENTEUR, SILENCE, TROU_NOIR -> Tolerance.de(ProviderFault.TIMEOUT, ProviderFault.UNAVAILABLE);
            case REFUS, COUPURE -> Tolerance.de(ProviderFault.UNAVAILABLE);
            case CHARABIA, BRUIT -> Tolerance.de(ProviderFault.UNKNOWN, ProviderFault.UNAVAILABLE);
            // What is that long may also not be read in time.
            case DEMESURE, BOMBE -> Tolerance.de(ProviderFault.UNKNOWN, ProviderFault.UNAVAILABLE, ProviderFault.TIMEOUT);
        };
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
