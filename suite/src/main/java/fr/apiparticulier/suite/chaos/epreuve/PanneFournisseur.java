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

    /** Whatever it does, it soon is given some seconds to recover, and is "unavailable" meanwhile. */
    @Override
    public Tolerance tolerance() {
        return switch (panne) {
            case AUCUNE -> Tolerance.AUCUNE;
            case LENTEUR, SILENCE, TROU_NOIR -> Tolerance.de(ProviderFault.TIMEOUT, ProviderFault.UNAVAILABLE);
            case REFUS -> Tolerance.de(ProviderFault.UNAVAILABLE);
            case SURCHARGE -> Tolerance.de(ProviderFault.TOO_MANY, ProviderFault.UNAVAILABLE);
            // Half an answer is none of the contract's; a reset may also overtake all of it.
            case COUPURE, CHARABIA, BRUIT -> Tolerance.de(ProviderFault.UNKNOWN, ProviderFault.UNAVAILABLE);
            // What is that long may also not be read in time.
            case DEMESURE, BOMBE -> Tolerance.de(ProviderFault.UNKNOWN, ProviderFault.UNAVAILABLE, ProviderFault.TIMEOUT);
        };
    }

    /** Connections that are dead without knowing it are found out one by one, by a question that is not answered. */
    @Override
    public Tolerance ensuite() {
        return panne == Panne.TROU_NOIR
                ? Tolerance.de(ProviderFault.TIMEOUT, ProviderFault.UNAVAILABLE)
                : Epreuve.super.ensuite();
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
