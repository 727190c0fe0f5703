package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** An answer about a right to a benefit as the file of the person asked for, who has that right or none. */
final class FabriqueDroit implements Fabrique {

    private static final String SANS_DROIT = "non_beneficiaire";
    private static final String AVEC_PARTICIPATION = "beneficiaire_avec_participation_financiere";

    private final Prestation prestation;

    FabriqueDroit(Prestation prestation) {
        this.prestation = prestation;
    }

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (!cas.estServi()) {
            return List.of();
        }
        Foyer foyer = Foyer.seul(Fabrique.personne(cas));
        ArrayNode droits = ((ObjectNode) foyer.document().at("/allocataires/0")).putArray("droits");
        droit(cas.donnees()).ifPresent(droits::add);
        return List.of(new Fiche(null, foyer.personne(), "", foyer.document()));
    }

    /** An end is never taken over: the answer that tells the right was true before it. */
    private Optional<ObjectNode> droit(JsonNode donnees) {
        String statut = texte(donnees, "status");
        if (statut == null ? !donnees.path("est_beneficiaire").asBoolean() : statut.startsWith(SANS_DROIT)) {
            return Optional.empty();
        }
        ObjectNode droit = JsonNodeFactory.instance.objectNode();
        droit.put("prestation", prestation.name());
        droit.put("debut", texte(donnees, "date_debut_droit", "dateDebut"));
        if (prestation.connaitMajoration()) {
            droit.set("majoration", Membres.un(donnees, "avec_majoration", "majoration"));
        }
        if (prestation.connaitParticipation()) {
            droit.put("participation", donnees.path("avec_participation").asBoolean(AVEC_PARTICIPATION.equals(statut)));
        }
        droit.put("qualite", ("ouvrant_droit".equals(statut) ? Qualite.OUVRANT_DROIT : Qualite.BENEFICIAIRE).name());
        return Optional.of(droit);
    }
}
