package fr.apiparticulier.gateway.registre;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** For whoever changes the database from within this process. */
@ApplicationScoped
public class Snapshots {

    private final Veille veille;

    Snapshots(Veille veille) {
        this.veille = veille;
    }

    /**
     * Reads what was committed before: this process goes by it when the answer is there, the others within seconds.
     *
     * @return never fails: if the database does not answer now, it is read as soon as it does
     */
    public Uni<Void> refresh() {
        return veille.relire();
    }
}
