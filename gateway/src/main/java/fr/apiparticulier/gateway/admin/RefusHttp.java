package fr.apiparticulier.gateway.admin;

/** A call that ends by a status of its own, for a reason in French that says nothing of who or what. */
final class RefusHttp extends RuntimeException {

    static final String RESSOURCE = "rien à cette adresse";

    private final int statut;

    RefusHttp(int statut, String motif) {
        super(motif, null, false, false);
        this.statut = statut;
    }

    int statut() {
        return statut;
    }
}
