package fr.apiparticulier.contract.appel;

import java.util.Set;

import fr.apiparticulier.contract.erreur.DataHolder;

/** The five providers, as the gateway addresses them. */
public enum Service {
    CNAF("provider-cnaf", DataHolder.CNAV, DataHolder.CNAF, DataHolder.MSA, DataHolder.CNAF_MSA),
    MESR("provider-mesr", DataHolder.MESRI),
    CNOUS("provider-cnous", DataHolder.CNOUS),
    POLE_EMPLOI("provider-pole-emploi", DataHolder.FRANCE_TRAVAIL),
    EDUCATION("provider-education", DataHolder.MEN);

    private final String audience;
    private final DataHolder holder;
    private final Set<DataHolder> alsoHolders;

    Service(String audience, DataHolder holder, DataHolder... alsoHolders) {
        this.audience = audience;
        this.holder = holder;
        this.alsoHolders = Set.of(alsoHolders);
    }

    /** @return the {@code aud} of the internal tokens this provider accepts, also its name in configuration and on the disk */
    public String audience() {
        return audience;
    }

    /** @return whether a refusal in that holder's name is this provider's to say */
    public boolean speaksFor(DataHolder other) {
        return holder == other || alsoHolders.contains(other);
    }

    /** @return whose code a failure of this provider carries */
    public DataHolder holder() {
        return holder;
    }
}
