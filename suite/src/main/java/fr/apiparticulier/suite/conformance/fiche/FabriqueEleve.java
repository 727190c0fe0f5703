package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** An answer about a pupil's schooling as a record of the pupils' registry. */
final class FabriqueEleve implements Fabrique {

    private static final String SECOND_DEGRE = "2D";
    private static final String MINISTERE_EDUCATION = "06";

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (!cas.estServi()) {
            return List.of();
        }
        JsonNode donnees = cas.donnees();
        Identite personne = Fabrique.personne(cas);
        JsonNode etablissement = donnees.path("etablissement");
        String uai = cas.texte("codeEtablissement").orElseGet(() -> texte(etablissement, "code_uai"));
        // The year asked: one that the answer tells otherwise would be about another year.
        String annee = cas.texte("anneeScolaire").orElseGet(() -> texte(donnees, "annee_scolaire"));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("identite", Identites.json(personne));
        document.put("uai", uai);
        document.put("etablissement", texte(etablissement, "nom"));
        String ministere = texte(etablissement, "code_ministere_tutelle");
        document.put("ministereTutelle", ministere == null ? MINISTERE_EDUCATION : ministere);
        document.put("degre", cas.texte("degreEtablissement").orElse(SECOND_DEGRE));
        document.put("annee", annee);
        document.set("scolarise", donnees.path("est_scolarise"));
        document.set("statut", code(Membres.un(donnees, "statut_eleve", "status_eleve"), "code"));
        document.set("mef", code(donnees.path("module_elementaire_formation"), "code_mef_stat"));
        document.put("regime", regime(donnees.path("regime_pensionnat")));
        document.set("boursier", donnees.path("est_boursier"));
        document.set("echelon", Membres.un(donnees, "echelon_bourse", "niveau_bourse"));
        return List.of(new Fiche(null, personne, portee(annee, uai), document));
    }

    private static String portee(String annee, String uai) {
        String debut = annee == null ? "" : annee.split("-")[0];
        return debut + "@" + (uai == null ? "" : uai.toUpperCase(Locale.ROOT));
    }

    /** Answers write the code as a text, the registry as a number. */
    private static Integer regime(JsonNode pensionnat) {
        String code = texte(pensionnat, "code");
        return code != null && code.matches("\\d") ? Integer.valueOf(code) : null;
    }

    private static JsonNode code(JsonNode objet, String membre) {
        String code = texte(objet, membre);
        return code == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.objectNode().put("code", code).put("libelle", texte(objet, "libelle"));
    }
}
