package fr.apiparticulier.provider.registre;

/** Which of the records of one file that share a key, and do not say the very same, are kept. */
public enum MemeCle {
    /** None: nothing tells which is right. */
    AUCUN,
    /** The last: it has replaced those before. */
    DERNIER,
    /** All: the key is an identity, which several people may have. Who is meant is for a question to tell, or for nobody. */
    TOUS
}
