package fr.apiparticulier.suite.conformance.fiche;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.suite.conformance.cas.Cas;

/** An answer about what an early-childhood place is priced on as an allocataire's file with resources. */
final class FabriqueParticipation implements Fabrique {

    /** Since when a child opens the right is not told; any day past will do. */
    private static final String DEBUT = "2000-01-01";

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (!cas.estServi()) {
            return List.of();
        }
        Foyer foyer = Foyer.de(cas);
        JsonNode calcul = cas.donnees().path("parametres_calcul_participation_familiale");
        JsonNode base = calcul.path("base_ressources_annuelles");
        ObjectNode ressources = foyer.document().putArray("ressources").addObject();
        ressources.set("annee", base.path("annee_calcul"));
        ressources.set("valeur", base.path("valeur"));
        ouvrirDroits(foyer.document().get("enfants"), calcul.path("nombre_enfants_beneficiaire_aeeh").asInt());
        return List.of(new Fiche(null, foyer.personne(), "", foyer.document()));
    }

    /** Which of the children open the right is not told either: the first ones. */
    private static void ouvrirDroits(JsonNode enfants, int nombre) {
        for (int i = 0; i < Math.min(nombre, enfants.size()); i++) {
            ((ObjectNode) enfants.get(i)).putArray("droits").addObject()
                    .put("prestation", Prestation.ALLOCATION_ENFANT_HANDICAPE.name()).put("debut", DEBUT)
                    .put("qualite", Qualite.OUVRANT_DROIT.name());
        }
    }
}
