package fr.apiparticulier.contract.erreur;

/** How any provider may fail: the sub-codes every data holder shares. */
public enum ProviderFault {
    INTERNAL("000", Kind.PROVIDER_FAILED, "Erreur interne du fournisseur de données",
            "Le fournisseur de données a rencontré une erreur interne. Si elle dure, consultez la page de statut."),
    UNAVAILABLE("001", Kind.PROVIDER_UNAVAILABLE, "Service non disponible",
            "Le service du fournisseur de données ne répond pas pour le moment."),
    TIMEOUT("002", Kind.PROVIDER_TIMEOUT, "Intermédiaire hors-délai",
            "Le fournisseur de données n'a pas répondu dans le temps imparti."),
    TOO_MANY("008", Kind.PROVIDER_FAILED, "Erreur auprès du fournisseur de données : trop de requêtes",
            "Le fournisseur de données refuse les appels en trop. Réessayez plus tard."),
    /** It has announced that it is not there at this time; nobody asks it. */
    MAINTENANCE("020", Kind.MAINTENANCE, "Maintenance du fournisseur de données",
            "Le fournisseur de données est en maintenance, à une heure qu'il a annoncée. L'en-tête Retry-After dit dans combien "
                    + "de secondes elle se termine."),
    UNKNOWN("999", Kind.PROVIDER_UNKNOWN, "Erreur inconnue du fournisseur de données",
            "La réponse du fournisseur de données n'est pas de celles que son contrat prévoit.");

    private final String subCode;
    private final Kind kind;
    private final String title;
    private final String detail;

    ProviderFault(String subCode, Kind kind, String title, String detail) {
        this.subCode = subCode;
        this.kind = kind;
        this.title = title;
        this.detail = detail;
    }

    /** @return this fault as the catalogue entry of one data holder, for instance {@code 24002} for France Travail's time-out */
    public ErrorEntry of(DataHolder holder) {
        return new ErrorEntry(holder.prefix() + subCode, kind, title, detail, null, holder, null);
    }
}
