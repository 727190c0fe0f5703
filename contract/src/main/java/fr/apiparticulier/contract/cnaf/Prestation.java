package fr.apiparticulier.contract.cnaf;

/** The benefits about which a person's right is answered, by the family branch or, for the last but one, by health insurance. */
public enum Prestation {
    REVENU_SOLIDARITE_ACTIVE,
    PRIME_ACTIVITE,
    ALLOCATION_ADULTE_HANDICAPE,
    ALLOCATION_SOUTIEN_FAMILIAL,
    COMPLEMENTAIRE_SANTE_SOLIDAIRE,
    ALLOCATION_ENFANT_HANDICAPE;

    /** @return whether a right to it is told as "majorée" or not */
    public boolean connaitMajoration() {
        return this == REVENU_SOLIDARITE_ACTIVE || this == PRIME_ACTIVITE;
    }

    /** @return whether a right to it is told as with or without the person's own contribution */
    public boolean connaitParticipation() {
        return this == COMPLEMENTAIRE_SANTE_SOLIDAIRE;
    }

    /** @return whether someone may open the right for another person, who then receives it */
    public boolean connaitOuvrantDroit() {
        return this == ALLOCATION_ENFANT_HANDICAPE;
    }
}
