package fr.apiparticulier.contract.recherche;

/** How sure it is that a reference found in the journal is the person looked for, the surest first. */
public enum Certitude {
    /** Name, first given name, birth date, sex and birth place agree, or an identifier that is one person's. */
    CERTAINE,
    /** Name, first given name and birth date agree: a homonym born the same day is not excluded. */
    PROBABLE,
    /** It would be that person if a register has part of the date alone, the given names in another order, or a typing error. */
    POSSIBLE
}
