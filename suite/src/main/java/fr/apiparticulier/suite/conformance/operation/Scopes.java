package fr.apiparticulier.suite.conformance.operation;

import java.util.List;

/** The scopes that open each route, all of which a replayed question's token holds: a recorded answer is never masked. */
final class Scopes {

    static final List<String> FAMILLE = List.of("cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants",
            "cnaf_adresse");
    static final List<String> ETUDIANT_V2 = List.of("mesri_identifiant", "mesri_identite", "mesri_inscription_etudiant",
            "mesri_inscription_autre", "mesri_admission", "mesri_etablissements");
    static final List<String> ETUDIANT_V3 = List.of("mesri_identite", "mesri_admissions", "mesri_admission_inscrit",
            "mesri_admission_regime_formation", "mesri_admission_commune_etudes", "mesri_admission_etablissement_etudes");
    static final List<String> BOURSIER = List.of("cnous_statut_boursier", "cnous_echelon_bourse", "cnous_email",
            "cnous_periode_versement", "cnous_statut_bourse", "cnous_ville_etudes", "cnous_identite");
    static final List<String> SITUATION_V2 = List.of("pole_emploi_identite", "pole_emploi_adresse", "pole_emploi_contact",
            "pole_emploi_inscription");
    static final List<String> SITUATION_V3 = List.of("pole_emploi_identifiant", "pole_emploi_identite",
            "pole_emploi_adresse", "pole_emploi_contact", "pole_emploi_inscription");
    static final List<String> PAIEMENTS = List.of("pole_emploi_paiements");
    static final List<String> SCOLARITE_V2 = List.of("men_statut_scolarite", "men_statut_boursier", "men_echelon_bourse");
    static final List<String> SCOLARITE_V3 = List.of("men_statut_identite", "men_statut_scolarite",
            "men_statut_etablissement", "men_statut_module_elementaire_formation", "men_statut_boursier",
            "men_echelon_bourse", "men_regime_pensionnat");

    private Scopes() {
    }
}
