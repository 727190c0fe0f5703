package fr.apiparticulier.contract.erreur;

/** A body whose data is served: the first two digits of an error code, and the name in {@code meta.provider}. */
public enum DataHolder {
    MSA("10", "MSA"),
    CNAF("23", "CNAF"),
    FRANCE_TRAVAIL("24", "France Travail"),
    MESRI("25", "MESRI"),
    CNOUS("26", "CNOUS"),
    MEN("30", "MEN"),
    CNAF_MSA("35", "CNAF & MSA"),
    CNAV("37", "CNAV"),
    /** Holds no data of ours: says whose token it is. */
    FRANCE_CONNECT("51", "FranceConnect");

    private final String prefix;
    private final String label;

    DataHolder(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    public String prefix() {
        return prefix;
    }

    public String label() {
        return label;
    }
}
