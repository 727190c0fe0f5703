package fr.apiparticulier.contract.appel;

import fr.apiparticulier.contract.erreur.DataHolder;

/** The five providers, as the gateway addresses them. */
public enum Service {
    CNAF("provider-cnaf", DataHolder.CNAV),
    MESR("provider-mesr", DataHolder.MESRI),
    CNOUS("provider-cnous", DataHolder.CNOUS),
    POLE_EMPLOI("provider-pole-emploi", DataHolder.FRANCE_TRAVAIL),
    EDUCATION("provider-education", DataHolder.MEN);

    private final String audience;
    private final DataHolder holder;

    Service(String audience, DataHolder holder) {
        this.audience = audience;
        this.holder = holder;
    }

    /** @return the {@code aud} of the internal tokens this provider accepts, also its name in configuration and on the disk */
    public String audience() {
        return audience;
    }

    /** @return whose code a failure of this provider carries */
    public DataHolder holder() {
        return holder;
    }
}
