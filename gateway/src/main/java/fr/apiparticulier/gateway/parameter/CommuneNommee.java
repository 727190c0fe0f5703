package fr.apiparticulier.gateway.parameter;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.gateway.commune.Communes;

/**
 * The commune of birth by its name, {@code nomCommuneNaissance}: with the département and the birth year it has one code,
 * and the code goes into the question in their place.
 */
@Singleton
final class CommuneNommee {

    private static final String NOM = "nomCommuneNaissance";
    private static final Pattern RIEN = Pattern.compile("0*");

    private final Communes communes;

    CommuneNommee(Communes communes) {
        this.communes = communes;
    }

    /**
     * For a holder that must know the commune of who was born in France: all three are required, and together they must be
     * a commune.
     *
     * @param identite without commune, its year and département null if they are missing or wrong
     * @param annee what the parameter of the birth year is called
     */
    Identite requise(Query query, Identite identite, String annee) {
        Optional<String> nom = query.text(NOM);
        if (nom.isEmpty()) {
            query.wrong(GatewayError.COMMUNE_NAISSANCE);
            return identite;
        }
        if (query.text(annee).filter(texte -> !RIEN.matcher(texte).matches()).isEmpty()) {
            query.wrong(GatewayError.ANNEE_NAISSANCE);
        }
        if (identite.departement() == null) {
            query.wrong(GatewayError.DEPARTEMENT_NAISSANCE);
        }
        Optional<String> code = code(nom, identite);
        if (code.isEmpty() && identite.departement() != null && identite.naissance().annee() != null) {
            query.wrong(GatewayError.LIEU_NAISSANCE);
        }
        return code.map(trouve -> avec(trouve, identite)).orElse(identite);
    }

    /** For a holder that does without: a name that is no commune's is passed over, and the département still narrows. */
    Identite siConnue(Query query, Identite identite) {
        return code(query.text(NOM), identite).map(trouve -> avec(trouve, identite)).orElse(identite);
    }

    private Optional<String> code(Optional<String> nom, Identite identite) {
        return identite.departement() == null || identite.naissance().annee() == null
                ? Optional.empty()
                : nom.flatMap(texte -> communes.code(texte, identite.naissance().annee(), identite.departement()));
    }

    private static Identite avec(String commune, Identite identite) {
        return new Identite(identite.nomNaissance(), identite.nomUsage(), identite.prenoms(), identite.naissance(),
                identite.sexe(), commune, identite.codePays(), null);
    }
}
