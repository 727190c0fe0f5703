package fr.apiparticulier.suite.conformance.rule;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.suite.conformance.cas.Membres;
import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.identite.Dates;

/** Conditions on one member of an answer about a benefit, or about what an early-childhood place is priced on. */
final class SurLaPrestation {

    private static final String AEEH = "nombre_enfants_beneficiaire_aeeh";

    private SurLaPrestation() {
    }

    static boolean droitAVenir(Rejeu rejeu, Difference difference) {
        return direSansDroit(difference.obtenu())
                && Dates.iso(texte(rejeu.cas().donnees(), "date_debut_droit", "dateDebut")).jourConnu()
                        .filter(debut -> debut.isAfter(rejeu.aujourdhui())).isPresent();
    }

    private static boolean direSansDroit(JsonNode valeur) {
        return valeur.isNull() || valeur.isBoolean() && !valeur.asBoolean() || valeur.asText().startsWith("non_beneficiaire");
    }

    static boolean formeSansDroit(Rejeu rejeu, Difference difference) {
        return difference.obtenu().isNull() && difference.attendu().isBoolean() && !difference.attendu().asBoolean()
                && sansDroit(difference.parentAttendu()) && sansDroit(difference.parentObtenu());
    }

    private static boolean sansDroit(JsonNode droit) {
        return droit.path("est_beneficiaire").isBoolean() && !droit.get("est_beneficiaire").asBoolean();
    }

    static boolean finDeDroit(Rejeu rejeu, Difference difference) {
        return difference.obtenu().isNull() && Dates.iso(difference.attendu().asText()).estComplete();
    }

    static boolean nombreDEnfants(Rejeu rejeu, Difference difference) {
        List<JsonNode> enfants = Membres.liste(rejeu.cas().donnees(), "enfants");
        long comptes = difference.nom().equals(AEEH) ? difference.attendu().asLong() : enfants.size();
        return difference.obtenu().isInt()
                && difference.obtenu().asLong() == enfants.stream().limit(comptes)
                        .filter(enfant -> !SurLeMembre.estTropAge(rejeu, enfant)).count();
    }
}
