package fr.apiparticulier.gateway.delivrance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.registre.Modalite;

/**
 * What a habilitation says, member by member: the same name in the requests of operators, in the database (in lower case)
 * and in the journal of acts.
 */
public enum Membre {
    /** How the desk that decides on applications calls it. */
    REFERENCE(Forme.texte(100)),
    SIRET(Forme.siret()),
    INTITULE(Forme.texte(300)),
    FINALITE(Forme.texte(20_000)),
    FONDEMENT_JURIDIQUE(Forme.texte(2_000)),
    DELIBERATION(Forme.texte(2_000)),
    RESPONSABLE_TRAITEMENT(Forme.contact()),
    DELEGUE_PROTECTION_DONNEES(Forme.contact()),
    CONTACT_TECHNIQUE(Forme.contact()),
    CONTACT_METIER(Forme.contact()),
    EDITEUR(Forme.editeur()),
    SCOPES(Forme.mots(Arrays.stream(Scope.values()).map(Scope::mot).collect(Collectors.toSet()))),
    MODALITES(Forme.mots(Arrays.stream(Modalite.values()).map(Modalite::mot).collect(Collectors.toSet()))),
    CONSENTEMENT_RECUEILLI(Forme.booleen()),
    DESTINATAIRES(Forme.sirets()),
    ADRESSES(Forme.adresses()),
    APPELS_PAR_SECONDE(Forme.entier(1, 10_000)),
    CLIENT_FRANCE_CONNECT(Forme.texte(200));

    /** What even a draft says. */
    static final Set<Membre> DES_LE_BROUILLON = Set.of(SIRET, INTITULE);
    /** Columns that are lists, and are empty rather than null. */
    static final Set<Membre> LISTES = Set.of(SCOPES, MODALITES, DESTINATAIRES, ADRESSES);
    static final Map<String, Membre> PAR_NOM = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Membre::nom, Function.identity()));

    private final Forme forme;

    Membre(Forme forme) {
        this.forme = forme;
    }

    /** @return the public word, which is the column's name too */
    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    Forme forme() {
        return forme;
    }
}
