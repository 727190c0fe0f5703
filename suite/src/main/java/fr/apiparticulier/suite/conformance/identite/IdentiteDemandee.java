package fr.apiparticulier.suite.conformance.identite;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.conformance.cas.Cas;

/** The identity a question gives, under whatever names its version has for it. */
public final class IdentiteDemandee {

    private static final List<String> NOM = List.of("nomNaissance", "nom", "family_name");
    private static final List<String> DATE = List.of("dateDeNaissance", "dateNaissance", "birthdate");
    private static final List<String> SEXE = List.of("sexeEtatCivil", "sexe");
    private static final List<String> COMMUNE = List.of("codeCogInseeCommuneNaissance", "codeInseeLieuDeNaissance",
            "lieuDeNaissance", "birthplace");
    private static final List<String> PAYS = List.of("codeCogInseePaysNaissance", "codePaysLieuDeNaissance", "birthcountry");
    /** In FranceConnect's words. */
    private static final Map<String, Sexe> GENRES = Map.of("male", Sexe.M, "female", Sexe.F);
    /** Elsewhere a place of birth may be given in words. */
    private static final Pattern COG = Pattern.compile("\\d[0-9AB]\\d{3}");

    private IdentiteDemandee() {
    }

    /** @return what the question says; a date that is none counts as not given */
    public static Identite de(Cas cas) {
        return new Identite(cas.texte(NOM).orElse(null), cas.texte("nomUsage").orElse(null), prenoms(cas), naissance(cas),
                sexe(cas), cog(cas, COMMUNE), cog(cas, PAYS));
    }

    private static Sexe sexe(Cas cas) {
        return cas.texte(SEXE).flatMap(Sexe::lire).or(() -> cas.texte("gender").map(GENRES::get)).orElse(null);
    }

    private static List<String> prenoms(Cas cas) {
        if (cas.parametres().has("given_name")) {
            return cas.texte("given_name").map(texte -> Arrays.asList(texte.split("\\s+"))).orElse(List.of());
        }
        if (cas.parametres().path("prenoms").isTextual()) {
            // One parameter for all given names: only blanks can stand between them.
            return cas.texte("prenoms").map(texte -> Arrays.asList(texte.split("\\s+"))).orElse(List.of());
        }
        List<String> liste = cas.textes("prenoms");
        return liste.isEmpty() ? cas.textes("prenom") : liste;
    }

    private static DateNaissance naissance(Cas cas) {
        return cas.texte(DATE).map(Dates::iso).orElseGet(() -> Dates.parties(partie(cas, "annee"), partie(cas, "mois"),
                partie(cas, "jour")));
    }

    private static String partie(Cas cas, String partie) {
        return cas.texte(List.of(partie + "DateNaissance", partie + "DateDeNaissance")).orElse(null);
    }

    private static String cog(Cas cas, List<String> parametres) {
        Optional<String> code = cas.texte(parametres);
        return code.filter(texte -> COG.matcher(texte).matches()).orElse(null);
    }
}
