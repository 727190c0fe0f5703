package fr.apiparticulier.contract.erreur;

import static fr.apiparticulier.contract.erreur.DataHolder.CNAF;
import static fr.apiparticulier.contract.erreur.DataHolder.CNAF_MSA;
import static fr.apiparticulier.contract.erreur.DataHolder.CNAV;
import static fr.apiparticulier.contract.erreur.DataHolder.CNOUS;
import static fr.apiparticulier.contract.erreur.DataHolder.FRANCE_TRAVAIL;
import static fr.apiparticulier.contract.erreur.DataHolder.MEN;
import static fr.apiparticulier.contract.erreur.DataHolder.MESRI;
import static fr.apiparticulier.contract.erreur.Kind.CONFLICT;
import static fr.apiparticulier.contract.erreur.Kind.NOT_FOUND;

/** What a provider may answer instead of a record: the data holder's two digits and the sub-code of the public contract. */
public enum ProviderError {

    DOSSIER_ABSENT(CNAV, "003", NOT_FOUND, "Dossier allocataire absent CNAV",
            "Aucun dossier d'allocataire ne correspond à cette question."),
    DROIT_CLOS(CNAF_MSA, "003", NOT_FOUND,
            "Allocataire non référencé",
            "Cette personne n'a plus de droit ouvert auprès de sa caisse."),
    QUOTIENT_MANQUANT(CNAF, "502", NOT_FOUND,
            "Quotient familial manquant",
            "Le dossier existe, mais sa caisse n'a pas pu calculer de quotient familial pour le mois demandé."),
    RESSOURCES_MANQUANTES(CNAV, "003", NOT_FOUND, "Ressources manquantes",
            "Le dossier existe, mais sa caisse n'y a pas de ressources annuelles."),

    ETUDIANT_ABSENT(MESRI, "003", NOT_FOUND, "Entité non trouvée",
            "Aucun étudiant ne correspond à cette question."),
    INSCRIPTION_ABSENTE(MESRI, "003", NOT_FOUND,
            "Entité non trouvée",
            "Aucune inscription que les droits de ce jeton permettent de montrer.", "no_enrollment"),

    BOURSIER_ABSENT(CNOUS, "003", NOT_FOUND, "Entité non trouvée",
            "Aucun étudiant boursier ne correspond à cette question."),
    BOURSIERS_MULTIPLES(CNOUS, "015", CONFLICT, "Conflit",
            "Plusieurs étudiants boursiers correspondent à cette question."),

    DEMANDEUR_ABSENT(FRANCE_TRAVAIL, "003", NOT_FOUND, "Entité non trouvée",
            "Aucune situation France Travail ne correspond à cet identifiant."),

    ELEVE_ABSENT(MEN, "003", NOT_FOUND, "Entité non trouvée", "Aucun élève ne correspond à cette question.");

    private final ErrorEntry entry;

    ProviderError(DataHolder holder, String subCode, Kind kind, String title, String detail) {
        this(holder, subCode, kind, title, detail, null);
    }

    ProviderError(DataHolder holder, String subCode, Kind kind, String title, String detail, String v2) {
        this.entry = new ErrorEntry(holder.prefix() + subCode, kind, title, detail, null, holder, v2);
    }

    public ErrorEntry entry() {
        return entry;
    }
}
