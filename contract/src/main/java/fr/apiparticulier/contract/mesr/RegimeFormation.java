package fr.apiparticulier.contract.mesr;

/** The régimes of training; code and label are those of the public v3 contract. */
public enum RegimeFormation {
    RF1("formation initiale", true),
    RF2("formation initiale hors apprentissage", true),
    RF3("reprise d'études non financée sans convention", true),
    RF4("contrat d'apprentissage", true),
    RF5("formation continue", false),
    RF6("formation continue hors contrat professionnel", false),
    RF7("contrat de professionnalisation", false);

    private final String libelle;
    private final boolean initiale;

    RegimeFormation(String libelle, boolean initiale) {
        this.libelle = libelle;
        this.initiale = initiale;
    }

    public String libelle() {
        return libelle;
    }

    /** @return whether v2 and the population scopes count it as formation initiale (else formation continue) */
    public boolean estInitiale() {
        return initiale;
    }
}
