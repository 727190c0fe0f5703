package fr.apiparticulier.suite.conformance.operation;

import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_ADULTE_HANDICAPE;
import static fr.apiparticulier.contract.scope.Scope.ALLOCATION_SOUTIEN_FAMILIAL;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ALLOCATAIRES;
import static fr.apiparticulier.contract.scope.Scope.CNAF_ENFANTS;
import static fr.apiparticulier.contract.scope.Scope.CNAF_QUOTIENT_FAMILIAL;
import static fr.apiparticulier.contract.scope.Scope.CNAV_ALLOCATION_ENFANT_HANDICAPE;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS;
import static fr.apiparticulier.contract.scope.Scope.CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_EMAIL;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_PERIODE_VERSEMENT;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_STATUT_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.CNOUS_VILLE_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.COMPLEMENTAIRE_SANTE_SOLIDAIRE;
import static fr.apiparticulier.contract.scope.Scope.MEN_ECHELON_BOURSE;
import static fr.apiparticulier.contract.scope.Scope.MEN_REGIME_PENSIONNAT;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_BOURSIER;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_ETABLISSEMENT;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION;
import static fr.apiparticulier.contract.scope.Scope.MEN_STATUT_SCOLARITE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSIONS;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_COMMUNE_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_ETABLISSEMENT_ETUDES;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_INSCRIT;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ADMISSION_REGIME_FORMATION;
import static fr.apiparticulier.contract.scope.Scope.MESRI_ETABLISSEMENTS;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTIFIANT;
import static fr.apiparticulier.contract.scope.Scope.MESRI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_INSCRIPTION_AUTRE;
import static fr.apiparticulier.contract.scope.Scope.MESRI_INSCRIPTION_ETUDIANT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_ADRESSE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_CONTACT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTIFIANT;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_IDENTITE;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_INSCRIPTION;
import static fr.apiparticulier.contract.scope.Scope.POLE_EMPLOI_PAIEMENTS;
import static fr.apiparticulier.contract.scope.Scope.PRIME_ACTIVITE;
import static fr.apiparticulier.contract.scope.Scope.PRIME_ACTIVITE_MAJORATION;
import static fr.apiparticulier.contract.scope.Scope.REVENU_SOLIDARITE_ACTIVE;
import static fr.apiparticulier.contract.scope.Scope.REVENU_SOLIDARITE_ACTIVE_MAJORATION;

import java.util.Arrays;
import java.util.List;

import fr.apiparticulier.contract.scope.Scope;

/** The scopes that open each route, all of which a replayed question's token holds: a recorded answer is never masked. */
final class Scopes {

    static final List<String> FAMILLE = mots(CNAF_QUOTIENT_FAMILIAL, CNAF_ALLOCATAIRES, CNAF_ENFANTS,
            CNAF_ADRESSE);
    static final List<String> RSA = mots(REVENU_SOLIDARITE_ACTIVE, REVENU_SOLIDARITE_ACTIVE_MAJORATION);
    static final List<String> PRIME = mots(PRIME_ACTIVITE, PRIME_ACTIVITE_MAJORATION);
    static final List<String> AAH = mots(ALLOCATION_ADULTE_HANDICAPE);
    static final List<String> ASF = mots(ALLOCATION_SOUTIEN_FAMILIAL);
    static final List<String> CSS = mots(COMPLEMENTAIRE_SANTE_SOLIDAIRE);
    static final List<String> AEEH = mots(CNAV_ALLOCATION_ENFANT_HANDICAPE);
    static final List<String> EAJE = mots(CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES,
            CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS, CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE,
            CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL);
    static final List<String> ETUDIANT_V2 = mots(MESRI_IDENTIFIANT, MESRI_IDENTITE, MESRI_INSCRIPTION_ETUDIANT,
            MESRI_INSCRIPTION_AUTRE, MESRI_ADMISSION, MESRI_ETABLISSEMENTS);
    static final List<String> ETUDIANT_V3 = mots(MESRI_IDENTITE, MESRI_ADMISSIONS, MESRI_ADMISSION_INSCRIT,
            MESRI_ADMISSION_REGIME_FORMATION, MESRI_ADMISSION_COMMUNE_ETUDES, MESRI_ADMISSION_ETABLISSEMENT_ETUDES);
    static final List<String> BOURSIER = mots(CNOUS_STATUT_BOURSIER, CNOUS_ECHELON_BOURSE, CNOUS_EMAIL,
            CNOUS_PERIODE_VERSEMENT, CNOUS_STATUT_BOURSE, CNOUS_VILLE_ETUDES, CNOUS_IDENTITE);
    static final List<String> SITUATION_V2 = mots(POLE_EMPLOI_IDENTITE, POLE_EMPLOI_ADRESSE, POLE_EMPLOI_CONTACT,
            POLE_EMPLOI_INSCRIPTION);
    static final List<String> SITUATION_V3 = mots(POLE_EMPLOI_IDENTIFIANT, POLE_EMPLOI_IDENTITE,
            POLE_EMPLOI_ADRESSE, POLE_EMPLOI_CONTACT, POLE_EMPLOI_INSCRIPTION);
    static final List<String> PAIEMENTS = mots(POLE_EMPLOI_PAIEMENTS);
    static final List<String> SCOLARITE_V2 = mots(MEN_STATUT_SCOLARITE, MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE);
    static final List<String> SCOLARITE_V3 = mots(MEN_STATUT_IDENTITE, MEN_STATUT_SCOLARITE,
            MEN_STATUT_ETABLISSEMENT, MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION, MEN_STATUT_BOURSIER,
            MEN_ECHELON_BOURSE, MEN_REGIME_PENSIONNAT);

    private Scopes() {
    }

    private static List<String> mots(Scope... scopes) {
        return Arrays.stream(scopes).map(Scope::mot).toList();
    }
}
