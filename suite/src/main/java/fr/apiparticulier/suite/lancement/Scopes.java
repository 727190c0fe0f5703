package fr.apiparticulier.suite.lancement;

import java.util.List;

/** Every scope that opens a route of this version or shows a field of one: what the sandbox token of the console holds. */
public final class Scopes {

    public static final List<String> TOUS = List.of(
            "cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants", "cnaf_adresse",
            "mesri_identifiant", "mesri_identite", "mesri_inscription_etudiant", "mesri_inscription_autre", "mesri_admission",
            "mesri_etablissements", "mesri_admissions", "mesri_admission_inscrit", "mesri_admission_regime_formation",
            "mesri_admission_commune_etudes", "mesri_admission_etablissement_etudes",
            "cnous_identite", "cnous_statut_boursier", "cnous_echelon_bourse", "cnous_email", "cnous_periode_versement",
            "cnous_statut_bourse", "cnous_ville_etudes",
            "pole_emploi_identifiant", "pole_emploi_identite", "pole_emploi_adresse", "pole_emploi_contact",
            "pole_emploi_inscription", "pole_emploi_paiements",
            "men_statut_identite", "men_statut_scolarite", "men_statut_etablissement",
            "men_statut_module_elementaire_formation", "men_statut_boursier", "men_echelon_bourse", "men_regime_pensionnat");

    private Scopes() {
    }
}
