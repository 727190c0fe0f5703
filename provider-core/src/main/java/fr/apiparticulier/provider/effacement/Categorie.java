package fr.apiparticulier.provider.effacement;

/** Why somebody is erased, by the cases of article 17-1 of the GDPR; nothing that tells of one person. */
public enum Categorie {
    /** The data are no longer necessary, or consent is withdrawn. */
    DEMANDE,
    /** The person objects (article 21), and nothing overrides that. */
    OPPOSITION,
    /** The data should never have been processed. */
    TRAITEMENT_ILLICITE,
    /** A law or a judge says so. */
    OBLIGATION_LEGALE
}
