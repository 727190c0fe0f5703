package fr.apiparticulier.suite.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;

/** Three resources of three providers, each about whom another identifier names: so that each may fare by itself. */
enum Ressource {

    QUOTIENT(Service.CNAF, "cnaf_") {
        @Override
        Demande dans(Etat etat) {
            return switch (etat) {
                case EN_MAINTENANCE -> new Demande("quotient_familial", 2, "/api/v2/composition-familiale",
                        Map.of("numeroAllocataire", "0012345", "codePostal", "75001"));
                case INTROUVABLE -> new Demande("quotient_familial", 3, "/v3/dss/quotient_familial/identite",
                        identite("PERSONNE-ABSENTE"));
                default -> new Demande("quotient_familial", 3, "/v3/dss/quotient_familial/identite", identite(CONNUE));
            };
        }
    },
    ETUDIANT(Service.MESR, "mesri_") {
        @Override
        Demande dans(Etat etat) {
            return switch (etat) {
                // Without an INE it is asked by the identity, whosever that is.
                case EN_MAINTENANCE -> new Demande("statut_etudiant", 3, "/v3/mesri/statut_etudiant/identite",
                        identite(CONNUE));
                case INTROUVABLE -> ine("990009999HH");
                default -> ine("990000101HH");
            };
        }

        private static Demande ine(String ine) {
            return new Demande("statut_etudiant", 3, "/v3/mesri/statut_etudiant/ine", Map.of("ine", ine));
        }
    },
    EMPLOI(Service.POLE_EMPLOI, "pole_emploi_") {
        @Override
        Demande dans(Etat etat) {
            String identifiant = etat == Etat.INTROUVABLE ? "personne.absente" : "alma.fictive";
            String ressource = etat == Etat.EN_MAINTENANCE ? "indemnites" : "statut";
            return new Demande(ressource, 3, "/v3/france_travail/" + ressource + "/identifiant",
                    Map.of("identifiant", identifiant));
        }
    };

    private static final String CONNUE = "FICTIVE";

    private final Service service;
    private final String debutDeScope;

    Ressource(Service service, String debutDeScope) {
        this.service = service;
        this.debutDeScope = debutDeScope;
    }

    /**
     * How it is asked.
     *
     * @param nom in the dossier
     * @param route that its event names
     * @param parametres what a question for it says
     */
    record Demande(String nom, int version, String route, Map<String, Object> parametres) {
    }

    /** What has no part in maintenance is asked in another way, where another operation of the same provider is. */
    abstract Demande dans(Etat etat);

    Service service() {
        return service;
    }

    boolean estOuvertePar(String scope) {
        return scope.startsWith(debutDeScope);
    }

    private static Map<String, Object> identite(String nom) {
        return new HashMap<>(Map.of("nomNaissance", nom, "prenoms", List.of("Alma", "Line"), "anneeDateNaissance", "2005",
                "moisDateNaissance", "4", "jourDateNaissance", "12", "sexeEtatCivil", "F", "codeCogInseePaysNaissance", "99100",
                "codeCogInseeCommuneNaissance", "31555"));
    }
}
