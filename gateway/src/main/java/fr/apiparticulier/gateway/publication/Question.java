package fr.apiparticulier.gateway.publication;

import static fr.apiparticulier.gateway.publication.Question.Presence.FACULTATIF;
import static fr.apiparticulier.gateway.publication.Question.Presence.REQUIS;
import static fr.apiparticulier.gateway.publication.Question.Presence.SELON;

import java.util.List;
import java.util.stream.Stream;

/** What a client says of whom and what it asks: the lists of parameters that routes share. A route has one or several. */
public enum Question {

    /** The family branch, in v2. */
    FAMILLE_V2(selon(Parametre.NOM_NAISSANCE, Parametre.PAYS_NAISSANCE_V2, Parametre.COMMUNE_NAISSANCE_V2),
            facultatif(Parametre.NOM_USAGE, Parametre.PRENOMS_LISTE_V2, Parametre.ANNEE_NAISSANCE_V2,
                    Parametre.MOIS_NAISSANCE_V2, Parametre.JOUR_NAISSANCE_V2, Parametre.SEXE, Parametre.NOM_COMMUNE_NAISSANCE,
                    Parametre.DEPARTEMENT_NAISSANCE_V2)),
    /** The family branch since v3. */
    FAMILLE_V3(requis(Parametre.NOM_NAISSANCE, Parametre.PAYS_NAISSANCE), selon(Parametre.COMMUNE_NAISSANCE),
            facultatif(Parametre.NOM_USAGE, Parametre.PRENOMS_LISTE, Parametre.ANNEE_NAISSANCE, Parametre.MOIS_NAISSANCE,
                    Parametre.JOUR_NAISSANCE, Parametre.SEXE_ETAT_CIVIL, Parametre.NOM_COMMUNE_NAISSANCE,
                    Parametre.DEPARTEMENT_NAISSANCE)),
    NUMERO_ALLOCATAIRE(requis(Parametre.NUMERO_ALLOCATAIRE, Parametre.CODE_POSTAL)),
    /** Which month's quotient. */
    MOIS(facultatif(Parametre.ANNEE, Parametre.MOIS)),

    /** A student since v3. */
    ETUDIANT_V3(requis(Parametre.NOM_NAISSANCE, Parametre.PRENOMS_LISTE, Parametre.ANNEE_NAISSANCE,
            Parametre.MOIS_NAISSANCE, Parametre.JOUR_NAISSANCE, Parametre.SEXE_ETAT_CIVIL),
            facultatif(Parametre.COMMUNE_NAISSANCE, Parametre.NOM_COMMUNE_NAISSANCE,
                    Parametre.DEPARTEMENT_NAISSANCE)),
    /** A student with a scholarship since v3. */
    BOURSIER_V3(requis(Parametre.NOM_NAISSANCE, Parametre.PRENOMS_LISTE, Parametre.ANNEE_NAISSANCE,
            Parametre.MOIS_NAISSANCE, Parametre.JOUR_NAISSANCE),
            facultatif(Parametre.SEXE_ETAT_CIVIL, Parametre.COMMUNE_NAISSANCE,
                    Parametre.NOM_COMMUNE_NAISSANCE, Parametre.DEPARTEMENT_NAISSANCE)),
    CAMPAGNE(facultatif(Parametre.CAMPAGNE)),
    INE(requis(Parametre.INE)),
    /** A student in v2: by INE, or by all of the others but the place. */
    ETUDIANT_V2(selon(Parametre.INE, Parametre.NOM, Parametre.PRENOM, Parametre.DATE_DE_NAISSANCE, Parametre.SEXE),
            facultatif(Parametre.LIEU_DE_NAISSANCE)),
    BOURSIER_V2(selon(Parametre.INE, Parametre.NOM, Parametre.PRENOMS, Parametre.DATE_DE_NAISSANCE),
            facultatif(Parametre.SEXE, Parametre.LIEU_DE_NAISSANCE_LIBRE)),

    IDENTIFIANT(requis(Parametre.IDENTIFIANT)),

    /** A pupil since v3, in a school or a perimeter. */
    ELEVE_V3(requis(Parametre.NOM_NAISSANCE, Parametre.PRENOMS_LISTE, Parametre.SEXE_ETAT_CIVIL,
            Parametre.ANNEE_NAISSANCE, Parametre.MOIS_NAISSANCE, Parametre.JOUR_NAISSANCE, Parametre.ANNEE_SCOLAIRE),
            selon(Parametre.UAI, Parametre.DEGRE, Parametre.BCN_DEPARTEMENTS, Parametre.BCN_REGIONS)),
    ELEVE_V2(requis(Parametre.NOM, Parametre.PRENOM, Parametre.SEXE, Parametre.DATE_NAISSANCE, Parametre.UAI,
            Parametre.ANNEE_SCOLAIRE));

    private final List<Demande> demandes;

    @SafeVarargs
    Question(List<Demande>... demandes) {
        this.demandes = Stream.of(demandes).flatMap(List::stream).toList();
    }

    public List<Demande> demandes() {
        return demandes;
    }

    /** A parameter in a question. */
    public record Demande(Parametre parametre, Presence presence) {
    }

    /** Whether a parameter must be there. */
    public enum Presence {
        REQUIS,
        /** Required or not by what else is there: another parameter, or a FranceConnect token. */
        SELON,
        FACULTATIF
    }

    private static List<Demande> requis(Parametre... parametres) {
        return demandes(REQUIS, parametres);
    }

    private static List<Demande> selon(Parametre... parametres) {
        return demandes(SELON, parametres);
    }

    private static List<Demande> facultatif(Parametre... parametres) {
        return demandes(FACULTATIF, parametres);
    }

    private static List<Demande> demandes(Presence presence, Parametre... parametres) {
        return Stream.of(parametres).map(parametre -> new Demande(parametre, presence)).toList();
    }
}
