package fr.apiparticulier.suite.banc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.oracle.Question;

/** What a town hall would ask about one person, of five providers: one by one, and all at once. */
public final class Questions {

    static final String DOSSIER = "/v3/dossier";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final String RECIPIENT = "13002526500013";
    private static final Map<String, Object> ALMA = Map.of("nomNaissance", "FICTIVE", "prenoms[]", List.of("Alma", "Line"),
            "anneeDateNaissance", "2005", "moisDateNaissance", "4", "jourDateNaissance", "12", "sexeEtatCivil", "F",
            "codeCogInseePaysNaissance", "99100", "codeCogInseeCommuneNaissance", "31555");
    private static final Map<String, Object> INE = Map.of("ine", "990000101HH");

    private Questions() {
    }

    /** @return one of each provider, each answered 200 */
    public static List<Question> seules() {
        return List.of(seule(Service.CNAF, "/v3/dss/quotient_familial/identite", ALMA),
                seule(Service.MESR, "/v3/mesri/statut_etudiant/ine", INE),
                seule(Service.CNOUS, "/v4/cnous/etudiant_boursier/ine", INE),
                seule(Service.POLE_EMPLOI, "/v3/france_travail/statut/identifiant", Map.of("identifiant", "alma.fictive")),
                seule(Service.EDUCATION, "/v5/men/scolarites/identite",
                        ALMA, Map.of("codeEtablissement", "0319926J", "anneeScolaire", "2022-2023")));
    }

    @SafeVarargs
    private static Question seule(Service service, String chemin, Map<String, Object>... parametres) {
        Map<String, Object> tous = new TreeMap<>(Map.of("recipient", RECIPIENT));
        List.of(parametres).forEach(tous::putAll);
        return new Question(service, chemin, tous, null, OK, null);
    }

    /** @return the resource that its path names, as in {@code quotient_familial} */
    static String ressource(Question question) {
        return question.chemin().split("/")[3];
    }

    private static int version(Question question) {
        return Integer.parseInt(question.chemin().split("/")[1].substring(1));
    }

    /** @return the body that asks all of them at once */
    static String dossier(List<Question> seules) {
        ObjectNode corps = JSON.createObjectNode();
        for (Question seule : seules) {
            seule.parametres().forEach((nom, valeur) -> {
                if (valeur instanceof Collection<?> plusieurs) {
                    corps.set(nom.replace("[]", ""), JSON.valueToTree(plusieurs));
                } else {
                    corps.put(nom, valeur.toString());
                }
            });
        }
        ObjectNode ressources = corps.putObject("ressources");
        seules.forEach(seule -> ressources.put(ressource(seule), version(seule)));
        return corps.toString();
    }
}
