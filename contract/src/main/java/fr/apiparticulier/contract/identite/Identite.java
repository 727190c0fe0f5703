package fr.apiparticulier.contract.identite;

import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * The identity pivot: whom a question is about, or whom a record describes. It prints nothing of itself.
 *
 * @param nomNaissance as written; null if the question does not give it
 * @param nomUsage as written, or null
 * @param prenoms in the order of the civil status, never null, maybe empty
 * @param naissance never null
 * @param sexe or null if not given
 * @param codeCommune COG code of the commune of birth, or null; a code starting with 99 is a country, and is moved to
 *        {@code codePays} because some public routes have one parameter for both
 * @param codePays COG code of the country of birth, 99100 for France, or null
 * @param departement code of the département of birth, two or three characters, where a question names it instead of a
 *        commune's code; null otherwise
 */
public record Identite(
        String nomNaissance,
        String nomUsage,
        List<String> prenoms,
        DateNaissance naissance,
        Sexe sexe,
        String codeCommune,
        String codePays,
        String departement) implements Discret {

    public static final String FRANCE = "99100";
    private static final String PREFIXE_PAYS = "99";

    public Identite {
        prenoms = prenoms == null ? List.of() : List.copyOf(prenoms);
        naissance = Objects.requireNonNullElse(naissance, DateNaissance.INCONNUE);
        if (codeCommune != null && codeCommune.startsWith(PREFIXE_PAYS)) {
            codePays = codeCommune;
            codeCommune = null;
        } else if (codeCommune != null && codePays == null) {
            codePays = FRANCE;
        }
    }

    /** An identity without a département. */
    public Identite(String nomNaissance, String nomUsage, List<String> prenoms, DateNaissance naissance, Sexe sexe,
            String codeCommune, String codePays) {
        this(nomNaissance, nomUsage, prenoms, naissance, sexe, codeCommune, codePays, null);
    }

    /** @return the key of the birth name, see {@link Normalisation#cle} */
    public String cleNomNaissance() {
        return Normalisation.cle(nomNaissance);
    }

    /** @return the key of the usual name, empty if there is none */
    public String cleNomUsage() {
        return Normalisation.cle(nomUsage);
    }

    /** @return the key of each given name, in order; a compound one, {@code Jean-Pierre}, is one */
    public List<String> clesPrenoms() {
        return prenoms.stream().map(Normalisation::cle).filter(cle -> !cle.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
