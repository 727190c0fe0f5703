package fr.apiparticulier.operateur.registre;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.echec.Echec;
import fr.apiparticulier.operateur.echec.Refus;
import fr.apiparticulier.operateur.echec.SansReponse;

/** What to tell of an answer that says nothing about the file's records. */
final class Reponses {

    private static final int ERREUR_SERVEUR = 500;
    private static final int INDISPONIBLE = 503;
    private static final int SANS_PLACE = 507;

    private Reponses() {
    }

    /** @param refaisable whether what was sent can be sent again */
    static Echec autre(int statut, Service service, boolean refaisable) {
        String fournisseur = service.audience();
        if (statut == SANS_PLACE) {
            return new SansReponse("Le disque de la base de " + fournisseur
                    + " est plein : le registre est inchangé. Faites de la place, puis refaites l'import.");
        }
        if (statut >= ERREUR_SERVEUR) {
            String message = fournisseur + " n'a pas pu (HTTP " + statut
                    + ") ; son journal dit pourquoi. L'import peut être refait.";
            return statut == INDISPONIBLE && refaisable ? new PasPret(message) : new SansReponse(message);
        }
        return new Refus(switch (statut) {
            case 401 -> fournisseur + " ne reconnaît pas cette clé : est-ce l'interne.jwk dont il a la clé publique "
                    + "(particulier.interne.cles), et l'heure est-elle la même des deux côtés ?";
            case 403 -> fournisseur + " ne permet pas d'importer avec cette clé.";
            case 409 -> "Rien n'a été fait : un autre import de " + fournisseur
                    + " est en cours, ou aucune génération n'est gardée où revenir.";
            case 413 -> "Fichier trop grand pour " + fournisseur + " (quarkus.http.limits.max-body-size).";
            default -> fournisseur + " refuse l'import (HTTP " + statut + ") : est-ce bien l'adresse d'un fournisseur ?";
        });
    }
}
