package fr.apiparticulier.suite.conformance.rule;

import java.util.function.BiPredicate;

import fr.apiparticulier.suite.conformance.compare.Difference;

/** The conditions a rule may name. Each looks at what a question or an answer is like, never at which case it is. */
public enum Condition {

    /** Holds always: the rule's member says all. */
    TOUJOURS((rejeu, difference) -> true),

    /** Asked with a FranceConnect token, and less than a whole identity is recorded of whom it is. */
    PIVOT_INCOMPLET(SurLaQuestion::estUnPivotIncomplet),
    /** The question holds a parameter that the contract does not know. */
    PARAMETRE_INCONNU(SurLaQuestion::aUnParametreInconnu),
    /** The recorded error is about the caller's token. */
    ERREUR_DE_JETON(SurLaQuestion::estUneErreurDeJeton),
    /** The recorded error is about the caller's own quota. */
    QUOTA_DE_L_APPELANT(SurLaQuestion::estUnQuota),
    /** The recorded error is one of the gateway itself, or none that a provider's behaviour leads to. */
    PANNE_NON_REJOUABLE(SurLaQuestion::estUnePanneNonRejouable),

    /** Refused for its parameters, and one that the contract requires is missing. */
    PARAMETRE_REQUIS_ABSENT(SurLeRefus::parametreRequisAbsent),
    /** Refused for its parameters, and it says "born in France" without saying where. */
    LIEU_DE_NAISSANCE_ABSENT(SurLeRefus::lieuDeNaissanceAbsent),
    /** Refused for its parameters, and its INE has none of the published forms. */
    INE_HORS_FORME(SurLeRefus::ineHorsForme),
    /** Refused for its parameters, and it names a month to come or before the history that the service keeps. */
    MOIS_HORS_SERVICE(SurLeRefus::moisHorsService),
    /** Not found, and what is recorded holds nothing: an empty list, or a file without a quotient. */
    RIEN_A_MONTRER(SurLeRefus::rienAMontrer),
    /** The same error of a provider under another status. */
    MEME_ERREUR(SurLeRefus::memeErreur),
    /** Not found, and the recorded school stands outside of the perimeter asked. */
    HORS_PERIMETRE(SurLeRefus::horsPerimetre),
    /** Not found, and question and registry say different sexes. */
    SEXE_CONTREDIT(SurLeRefus::sexeContredit),
    /** Not found, and the question names a family that the recorded person is not of. */
    NOM_CONTREDIT(SurLeRefus::nomContredit),

    /** The answer tells people, and none of them was born in the year asked: the record was made of the question. */
    NAISSANCE_CONTREDITE(SurLeMembre::naissanceContredite),
    /** The answer tells the very identifier that was asked, the case another. */
    IDENTIFIANT_CONTREDIT(SurLeMembre::identifiantContredit),
    /** The recorded word for the error is none of the contract. */
    MOT_D_ERREUR_INCONNU(SurLeMembre::motInconnu),
    /** The recorded error has the members of no version's errors. */
    ERREUR_SANS_FORME(SurLeMembre::erreurSansForme),
    /** Both words for the error stand for an unusable answer of the provider. */
    MEME_PANNE(SurLeMembre::memePanne),
    /** Not found on both sides, at one caisse and at another. */
    ABSENT_D_UNE_AUTRE_CAISSE(SurLeMembre::absentDUneAutreCaisse),
    /** CAF is recorded, the régime's name is CNAF. */
    REGIME_CAF(SurLeMembre::regimeCaf),
    /** The usual name stands under the other of its two names. */
    NOM_D_USAGE_SOUS_UN_AUTRE_NOM(SurLeMembre::autreNomDuNomUsage),
    /** One year is recorded where two are answered, and it is the first of them. */
    ANNEE_SCOLAIRE_COURTE(SurLeMembre::anneeScolaireCourte),
    /** Another school year is recorded than was asked. */
    ANNEE_SCOLAIRE_AUTRE(SurLeMembre::anneeScolaireAutre),
    /** Another month is recorded than the question names. */
    MOIS_AUTRE(SurLeMembre::moisAutre),
    /** The case does not have the member; null is answered. */
    NULL_SANS_MEMBRE(SurLeMembre::nullSansMembre),
    /** The case does not have the member. */
    MEMBRE_ABSENT_DU_CAS(SurLeMembre::absentDuCas),
    /** Asked with a FranceConnect token of which the case does not tell the scopes, and it does not have the member. */
    JETON_PLUS_ETROIT(SurLeMembre::jetonPlusEtroit),
    /** A birth date is recorded that can be none; unknown is answered. */
    DATE_ILLISIBLE(SurLeMembre::dateIllisible),
    /** Unknown on both sides: blank, zeros or null recorded, null or zeros answered. */
    INCONNU_AUTREMENT(SurLeMembre::inconnuAutrement),
    /** The same text but for blanks. */
    BLANCS(SurLeMembre::blancs),
    /** The label differs, the code beside it does not. */
    LIBELLE_DU_MEME_CODE(SurLeMembre::libelleDuMemeCode),
    /** A child is recorded that is not à charge any more in the sense of family law. */
    ENFANT_TROP_AGE(SurLeMembre::enfantTropAge),
    /** As many children are counted as the case lists, without those that are not à charge any more. */
    NOMBRE_D_ENFANTS(SurLaPrestation::nombreDEnfants),
    /** The recorded right opens after today. */
    DROIT_A_VENIR(SurLaPrestation::droitAVenir),
    /** Whoever has no right is recorded to have it "without"; null is answered. */
    FORME_SANS_DROIT(SurLaPrestation::formeSansDroit),
    /** The end of a right is recorded, null is answered. */
    FIN_DE_DROIT(SurLaPrestation::finDeDroit);

    private final BiPredicate<Rejeu, Difference> vaut;

    Condition(BiPredicate<Rejeu, Difference> vaut) {
        this.vaut = vaut;
    }

    boolean vaut(Rejeu rejeu, Difference difference) {
        return vaut.test(rejeu, difference);
    }
}
