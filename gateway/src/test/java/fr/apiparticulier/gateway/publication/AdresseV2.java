package fr.apiparticulier.gateway.publication;

import java.util.List;
import java.util.Map;

/**
 * What an address of v2 is since v3: the one place that says so.
 *
 * @param ressource the name since v3
 * @param modalites how it is asked by an administration's token
 */
record AdresseV2(String ressource, List<String> modalites) {

    private static final String IDENTITE = "identite";
    private static final String IDENTIFIANT = "identifiant";
    private static final String INE = "ine";

    private static final Map<String, AdresseV2> ADRESSES = Map.ofEntries(
            est("/api/caf/famille", "quotient_familial", IDENTIFIANT),
            est("/api/v2/composition-familiale", "quotient_familial", IDENTIFIANT),
            est("/api/v2/composition-familiale-v2", "quotient_familial", IDENTITE),
            est("/api/v2/revenu-solidarite-active", "revenu_solidarite_active", IDENTITE),
            est("/api/v2/prime-activite", "prime_activite", IDENTITE),
            est("/api/v2/allocation-adulte-handicape", "allocation_adulte_handicape", IDENTITE),
            est("/api/v2/allocation-soutien-familial", "allocation_soutien_familial", IDENTITE),
            est("/api/v2/complementaire-sante-solidaire", "complementaire_sante_solidaire", IDENTITE),
            est("/api/v2/etudiants", "statut_etudiant", INE, IDENTITE),
            est("/api/v2/etudiants-boursiers", "etudiant_boursier", INE, IDENTITE),
            est("/api/v2/situations-pole-emploi", "statut", IDENTIFIANT),
            est("/api/v2/paiements-pole-emploi", "indemnites", IDENTIFIANT),
            est("/api/v2/scolarites", "scolarites", IDENTITE));

    private static Map.Entry<String, AdresseV2> est(String adresse, String ressource, String... modalites) {
        return Map.entry(adresse, new AdresseV2(ressource, List.of(modalites)));
    }

    static AdresseV2 de(Route route) {
        AdresseV2 dite = ADRESSES.get(route.chemin());
        if (dite == null) {
            throw new AssertionError(route + ": what is it called since v3?");
        }
        return dite;
    }
}
