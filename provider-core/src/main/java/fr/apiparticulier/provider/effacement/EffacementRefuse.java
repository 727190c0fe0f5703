package fr.apiparticulier.provider.effacement;

/** Nobody was erased, because it is not clear who is meant. */
final class EffacementRefuse extends RuntimeException {

    /** Why not. */
    enum Raison {
        INTROUVABLE(404, "nobody in this registry is this person (expected: as the registry writes them)"),
        PLUSIEURS(409, "several persons are meant (expected: whatever is known of name, sex, birth place and identifier, too)");

        private final int statut;
        private final String motif;

        Raison(int statut, String motif) {
            this.statut = statut;
            this.motif = motif;
        }

        int statut() {
            return statut;
        }
    }

    private final Raison raison;

    EffacementRefuse(Raison raison) {
        super(raison.motif, null, false, false);
        this.raison = raison;
    }

    int statut() {
        return raison.statut();
    }
}
