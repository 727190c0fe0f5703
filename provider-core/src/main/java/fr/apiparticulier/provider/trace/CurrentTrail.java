package fr.apiparticulier.provider.trace;

import jakarta.enterprise.context.RequestScoped;

import fr.apiparticulier.trace.Trail;

/** The question being served, as its trace shows it. */
@RequestScoped
public class CurrentTrail {

    private Trail trail = Trail.NONE;

    void begins(Trail begun) {
        trail = begun;
    }

    public Trail trail() {
        return trail;
    }
}
