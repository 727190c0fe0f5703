package fr.apiparticulier.gateway.parameter;

import java.util.Set;
import java.util.regex.Pattern;

/** Every parameter, of any version, that says who a question is about. */
final class IdentityParameters {

    private static final Set<String> NAMES = Set.of("nom", "nomNaissance", "nomUsage", "prenom", "prenoms",
            "dateDeNaissance", "anneeDateDeNaissance", "moisDateDeNaissance", "jourDateDeNaissance",
            "anneeDateNaissance", "moisDateNaissance", "jourDateNaissance", "sexe", "sexeEtatCivil",
            "dateNaissance", "lieuDeNaissance", "codeInseeLieuDeNaissance", "codePaysLieuDeNaissance",
            "codeInseeDepartementNaissance",
            "nomCommuneNaissance", "codeCogInseePaysNaissance", "codeCogInseeCommuneNaissance",
            "codeCogInseeDepartementNaissance", "ine", "numeroAllocataire", "identifiant");

    private static final Pattern BRACKETS = Pattern.compile("\\[.*");

    private IdentityParameters() {
    }

    /** @param name as in the query, with brackets or without */
    static boolean contain(String name) {
        return NAMES.contains(BRACKETS.matcher(name).replaceFirst(""));
    }
}
