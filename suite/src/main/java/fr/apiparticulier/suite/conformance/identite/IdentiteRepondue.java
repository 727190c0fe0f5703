package fr.apiparticulier.suite.conformance.identite;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** The identity an answer tells, under whatever names its version has for it. */
public final class IdentiteRepondue {

    private static final String BLANCS = "\\s+";

    private IdentiteRepondue() {
    }

    /** @param objet the object that holds the identity's members; its birth name is null if there is no identity in it */
    public static Identite de(JsonNode objet) {
        String nomPrenom = texte(objet, "nomPrenom");
        if (nomPrenom != null) {
            return deNomPrenom(nomPrenom, objet);
        }
        return new Identite(texte(objet, "nom_naissance", "nomNaissance", "nom"),
                texte(objet, "nom_usage", "nomUsuel", "nomUsage"), prenoms(objet), naissance(objet), sexe(objet),
                texte(objet, "code_cog_insee_commune_naissance"), null);
    }

    /** Such a person is only printed, never searched: where the name ends and the given names begin does not matter. */
    private static Identite deNomPrenom(String nomPrenom, JsonNode objet) {
        String[] mots = nomPrenom.split(BLANCS, 2);
        return new Identite(mots[0], null, List.of(mots[mots.length - 1]),
                Dates.compacte(texte(objet, "dateDeNaissance")), sexe(objet), null, null);
    }

    private static List<String> prenoms(JsonNode objet) {
        JsonNode prenoms = objet.path("prenoms");
        if (prenoms.isArray()) {
            return Membres.liste(objet, "prenoms").stream().map(JsonNode::asText).map(String::strip)
                    .filter(prenom -> !prenom.isEmpty()).toList();
        }
        String ensemble = texte(objet, "prenoms");
        return ensemble != null
                ? Arrays.asList(ensemble.split(BLANCS))
                : Stream.of(texte(objet, "prenom"), texte(objet, "prenom2")).filter(Objects::nonNull).toList();
    }

    private static DateNaissance naissance(JsonNode objet) {
        String date = texte(objet, "date_naissance", "dateNaissance");
        return date != null
                ? Dates.iso(date)
                : Dates.parties(texte(objet, "anneeDateDeNaissance"), texte(objet, "moisDateDeNaissance"),
                        texte(objet, "jourDateDeNaissance"));
    }

    private static Sexe sexe(JsonNode objet) {
        String sexe = texte(objet, "sexe");
        // M, F, Masculin, Féminin: the initial says it in all versions.
        return sexe == null ? null : Sexe.lire(sexe.substring(0, 1)).orElse(null);
    }
}
