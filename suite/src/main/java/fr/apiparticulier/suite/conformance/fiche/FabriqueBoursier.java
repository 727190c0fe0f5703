package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;
import fr.apiparticulier.suite.conformance.identite.IdentiteDemandee;
import fr.apiparticulier.suite.conformance.identite.Rapprochement;

/** An answer about a scholarship as a file of the scholarship holders' registry. */
final class FabriqueBoursier implements Fabrique {

    private static final int CONFLIT = 409;
    private static final int MILLIARD = 1_000_000_000;
    /** A région whose scholarships are in the registry. */
    private static final String REGION = "11";

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (cas.statut() == CONFLIT && Rapprochement.suffit(IdentiteDemandee.de(cas))) {
            return homonymes(cas);
        }
        if (!cas.estServi()) {
            return List.of();
        }
        JsonNode donnees = cas.donnees();
        JsonNode identite = donnees.has("identite") ? donnees.get("identite") : donnees;
        Identite personne = Fabrique.personne(cas);
        String ine = cas.texte("ine").orElse(null);
        ObjectNode document = bourse(donnees);
        document.put("ine", ine);
        document.set("identite", Identites.json(personne));
        document.put("lieuNaissance", texte(identite, "nom_commune_naissance", "lieuNaissance"));
        Optional<Integer> demandee = campagneDemandee(cas);
        document.put("campagne", demandee.orElseGet(() -> campagne(document)));
        return List.of(new Fiche(ine, personne, demandee.map(Object::toString).orElse(""), document));
    }

    /** A recorded conflict says that the registry holds two students whom the question does not tell apart: two INE do. */
    private static List<Fiche> homonymes(Cas cas) {
        Identite personne = IdentiteDemandee.de(cas);
        return Stream.of("A", "B").map(lettre -> {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            String ine = "%09d".formatted(Math.floorMod(personne.cleNomNaissance().hashCode(), MILLIARD)) + "H" + lettre;
            document.put("ine", ine);
            document.set("identite", Identites.json(personne));
            document.put("campagne", campagneDemandee(cas).orElse(2025));
            document.put("boursier", true).put("echelon", "1").put("dateRentree", "2025-09-01").put("dureeVersement", 10);
            return new Fiche(ine, personne, "", document);
        }).toList();
    }

    private static ObjectNode bourse(JsonNode donnees) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        JsonNode statut = donnees.path("statut_boursier");
        json.set("boursier", Membres.un(statut.isObject() ? statut : donnees, "est_boursier", "boursier"));
        json.put("dateRadiation", texte(statut, "date_radiation"));
        JsonNode echelon = donnees.path("echelon_bourse");
        boolean regionaleProvisoire = echelon.path("echelon_bourse_regionale_provisoire").asBoolean();
        json.put("echelon", echelon.isObject() ? texte(echelon, "echelon") : texte(donnees, "echelonBourse"));
        json.put("provisoire", regionaleProvisoire || donnees.path("statut").asInt() > 0);
        if (regionaleProvisoire) {
            json.put("source", "REGION").put("region", REGION);
        }
        JsonNode periode = donnees.path("periode_versement_bourse");
        json.put("dateRentree", texte(periode.isObject() ? periode : donnees, "date_rentree", "dateDeRentree"));
        json.set("dureeVersement", Membres.un(periode.isObject() ? periode : donnees, "duree", "dureeVersement"));
        JsonNode etudes = donnees.path("etablissement_etudes");
        json.put("villeEtudes", texte(etudes.isObject() ? etudes : donnees, "nom_commune", "villeEtudes"));
        json.put("etablissement", texte(etudes.isObject() ? etudes : donnees, "nom_etablissement", "etablissement"));
        json.put("email", texte(donnees, "email"));
        return json;
    }

    private static Optional<Integer> campagneDemandee(Cas cas) {
        return cas.texte("campaignYear").filter(annee -> annee.matches("\\d{4}")).map(Integer::valueOf);
    }

    /** A campaign is named by the year in which its school year begins. */
    private static Integer campagne(ObjectNode document) {
        String rentree = document.path("dateRentree").asText("");
        return rentree.matches("\\d{4}-.*") ? Integer.valueOf(rentree.substring(0, 4)) : null;
    }
}
