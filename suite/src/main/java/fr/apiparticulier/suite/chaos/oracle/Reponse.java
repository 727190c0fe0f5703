package fr.apiparticulier.suite.chaos.oracle;

/**
 * What became of one call.
 *
 * @param statut 0 if no answer came
 * @param corps empty if there is none
 * @param identifiant the {@code X-Request-ID}; null if there is none
 * @param echec why no answer came, without what was asked; null if one came
 */
public record Reponse(int statut, String corps, String identifiant, String echec) {

    private static final int OK = 200;

    public static Reponse aucune(Throwable cause) {
        return new Reponse(0, "", null, cause.getClass().getSimpleName());
    }

    public boolean estServie() {
        return statut == OK;
    }

    @Override
    public String toString() {
        return echec == null ? "status " + statut : echec;
    }
}
