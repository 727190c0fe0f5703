package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** An answer about a quotient familial as an allocataire's file. */
final class FabriqueDossier implements Fabrique {

    private static final String MSA = "MSA";

    private final MoisDemande moisDemande;

    FabriqueDossier(MoisDemande moisDemande) {
        this.moisDemande = moisDemande;
    }

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (!cas.estServi()) {
            return List.of();
        }
        Foyer foyer = Foyer.de(cas);
        JsonNode donnees = cas.donnees();
        JsonNode quotient = Membres.un(donnees, "quotient_familial");
        Optional<String> numero = cas.texte("numeroAllocataire");
        Optional<String> codePostal = cas.texte("codePostal");
        ObjectNode document = foyer.document();
        boolean msa = MSA.equals(texte(donnees, "regime")) || MSA.equals(texte(quotient, "fournisseur"));
        document.put("regime", msa ? MSA : Foyer.CNAF);
        document.put("numero", numero.orElse(null));
        document.put("codePostal", codePostal.orElse(null));
        document.putArray("quotients").add(quotient(moisDemande.de(cas), quotient.isObject() ? quotient : donnees));
        return List.of(new Fiche(numero.map(n -> n + "@" + codePostal.orElse("")).orElse(null),
                numero.isPresent() ? null : foyer.personne(), "", document));
    }

    private static ObjectNode quotient(YearMonth mois, JsonNode quotient) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("de", mois.toString());
        json.set("valeur", Membres.un(quotient, "valeur", "quotientFamilial"));
        int annee = quotient.path("annee_calcul").asInt();
        int calcul = quotient.path("mois_calcul").asInt();
        if (annee > 0 && calcul >= 1 && calcul <= 12) {
            json.put("calcul", YearMonth.of(annee, calcul).toString());
        }
        return json;
    }
}
