package fr.apiparticulier.contract.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rights a token may hold; the public word is the constant's name in lower case. */
public enum Scope {
    CNAF_QUOTIENT_FAMILIAL,
    CNAF_ALLOCATAIRES,
    CNAF_ENFANTS,
    CNAF_ADRESSE,

    REVENU_SOLIDARITE_ACTIVE,
    REVENU_SOLIDARITE_ACTIVE_MAJORATION,
    PRIME_ACTIVITE,
    PRIME_ACTIVITE_MAJORATION,
    ALLOCATION_ADULTE_HANDICAPE,
    ALLOCATION_SOUTIEN_FAMILIAL,
    COMPLEMENTAIRE_SANTE_SOLIDAIRE,
    CNAV_ALLOCATION_ENFANT_HANDICAPE,
    CNAV_PARTICIPATION_FAMILIALE_EAJE_ALLOCATAIRES,
    CNAV_PARTICIPATION_FAMILIALE_EAJE_ENFANTS,
    CNAV_PARTICIPATION_FAMILIALE_EAJE_ADRESSE,
    CNAV_PARTICIPATION_FAMILIALE_EAJE_PARAMETRES_CALCUL,

    MESRI_IDENTIFIANT,
    MESRI_IDENTITE,
    MESRI_INSCRIPTION_ETUDIANT,
    MESRI_INSCRIPTION_AUTRE,
    MESRI_ADMISSION,
    MESRI_ETABLISSEMENTS,
    MESRI_ADMISSIONS,
    MESRI_ADMISSION_INSCRIT,
    MESRI_ADMISSION_REGIME_FORMATION,
    MESRI_ADMISSION_COMMUNE_ETUDES,
    MESRI_ADMISSION_ETABLISSEMENT_ETUDES,

    CNOUS_IDENTITE,
    CNOUS_STATUT_BOURSIER,
    CNOUS_ECHELON_BOURSE,
    CNOUS_EMAIL,
    CNOUS_PERIODE_VERSEMENT,
    CNOUS_STATUT_BOURSE,
    CNOUS_VILLE_ETUDES,

    POLE_EMPLOI_IDENTIFIANT,
    POLE_EMPLOI_IDENTITE,
    POLE_EMPLOI_ADRESSE,
    POLE_EMPLOI_CONTACT,
    POLE_EMPLOI_INSCRIPTION,
    POLE_EMPLOI_PAIEMENTS,

    MEN_STATUT_IDENTITE,
    MEN_STATUT_SCOLARITE,
    MEN_STATUT_ETABLISSEMENT,
    MEN_STATUT_MODULE_ELEMENTAIRE_FORMATION,
    MEN_STATUT_BOURSIER,
    MEN_ECHELON_BOURSE,
    MEN_REGIME_PENSIONNAT;

    private static final Map<String, Scope> PAR_MOT = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Scope::mot, Function.identity()));

    /** @return the public word, as in {@code cnaf_enfants} */
    public String mot() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return those of the words this version knows; a right to something else opens nothing here */
    public static Set<Scope> lire(Collection<String> mots) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        mots.stream().map(PAR_MOT::get).filter(Objects::nonNull).forEach(scopes::add);
        return scopes;
    }
}
