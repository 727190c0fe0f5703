package fr.apiparticulier.gateway.test;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.cnaf.Prestation;

/**
 * A valid call of a data route, and what its provider answers to it.
 *
 * @param url path and query
 * @param fournisseur the provider's path
 * @param reponse the provider's answer, every member set
 * @param holder the first two digits of the data holder's codes
 * @param scopes those of the route
 */
public record Cas(String url, String fournisseur, String reponse, String holder, List<String> scopes) {

    public static final String RECIPIENT = "&recipient=13002526500013";
    public static final String PIVOT_V3 = "nomNaissance=Fictive&prenoms[]=Zo%C3%A9&anneeDateNaissance=1987&moisDateNaissance=6"
            + "&jourDateNaissance=5&sexeEtatCivil=F&codeCogInseeCommuneNaissance=08480";
    public static final String FAMILLE_V3 = PIVOT_V3 + "&codeCogInseePaysNaissance=99100" + RECIPIENT;
    public static final String FAMILLE_V2 = "nomNaissance=Fictive&prenoms[]=Zo%C3%A9&anneeDateDeNaissance=1987&sexe=F"
            + "&codePaysLieuDeNaissance=99100&codeInseeLieuDeNaissance=08480";
    public static final String ETUDIANT_V2 = "nom=Fictive&prenom=Zoe&prenoms=Zoe&dateDeNaissance=2003-01-02&sexe=f";
    public static final String ELEVE_V3 = PIVOT_V3 + "&codeEtablissement=0759901X&anneeScolaire=2026" + RECIPIENT;

    private static final Pattern FRANCE_CONNECTES = Pattern
            .compile("/v3/dss/.*/identite|/v[34]/cnous/.*/identite|/v3/mesri/.*/identite");

    private static Cas cas(String url, String fournisseur, String reponse, String holder, String... scopes) {
        return new Cas(url, fournisseur, duMois(fournisseur, reponse), holder, List.of(scopes));
    }

    public boolean estV3() {
        return url.startsWith("/v");
    }

    /** @return the route's path */
    public String chemin() {
        return url.substring(0, url.indexOf('?'));
    }

    /** The canned quotient, about the month that a question without one asks for. */
    public static String duMois(String fournisseur, String reponse) {
        YearMonth courant = YearMonth.now(ZoneId.of("Europe/Paris"));
        YearMonth mois = fournisseur.endsWith("numero-allocataire") ? courant.minusMonths(1) : courant;
        return reponse.replace("\"mois\":\"2026-10\"", "\"mois\":\"" + mois + "\"");
    }

    @Override
    public String toString() {
        return chemin();
    }

    private static Cas droit(String chemin, Prestation prestation, String... scopes) {
        return cas(chemin + "?" + (chemin.startsWith("/v") ? FAMILLE_V3 : FAMILLE_V2), "/droit/identite",
                Reponses.droit(prestation), "37", scopes);
    }

    /** @return those of version 3 and later that a FranceConnect token asks, which says whom it is about */
    public static List<Cas> franceConnectes() {
        return tous().stream().filter(cas -> FRANCE_CONNECTES.matcher(cas.chemin()).matches())
                .map(cas -> new Cas(cas.chemin().replace("/identite", "/france_connect?") + RECIPIENT.substring(1),
                        cas.fournisseur, cas.reponse, cas.holder, cas.scopes))
                .toList();
    }

    public boolean estFranceConnecte() {
        return chemin().endsWith("/france_connect");
    }

    /** @return a token that this call is made with; if it is one of FranceConnect, that knows it from now on */
    public String jeton(List<String> scopes) {
        return jeton(Registre.TOUT.titulaire(), scopes);
    }

    /** @return the same, of another habilitation */
    public String jeton(Registre.Titulaire titulaire, List<String> scopes) {
        return estFranceConnecte()
                ? deFranceConnect(titulaire.client(), scopes)
                : Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(titulaire.jti().toString()),
                        scopes.toArray(String[]::new));
    }

    /** @return a good token that no habilitation knows */
    public String jetonInconnu() {
        return estFranceConnecte()
                ? deFranceConnect("service-inconnu", scopes)
                : Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(UUID.randomUUID().toString()));
    }

    private static String deFranceConnect(String client, List<String> scopes) {
        FranceConnectFictif.avec(fc -> fc.jeton.put("aud", client), scopes.toArray(String[]::new)).repond();
        return FranceConnectFictif.jetonOpaque();
    }

    /** @return every data route, in each way an administration's token may ask it, with a question that is valid today */
    public static List<Cas> tous() {
        String[] eaje = {"cnav_participation_familiale_eaje_allocataires", "cnav_participation_familiale_eaje_enfants",
                "cnav_participation_familiale_eaje_adresse", "cnav_participation_familiale_eaje_parametres_calcul"};
        String[] cnaf = {"cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants", "cnaf_adresse"};
        String[] mesriV2 = {"mesri_identifiant", "mesri_identite", "mesri_inscription_etudiant", "mesri_inscription_autre",
                "mesri_admission", "mesri_etablissements"};
        String[] mesriV3 = {"mesri_identite", "mesri_admissions", "mesri_admission_inscrit", "mesri_admission_regime_formation",
                "mesri_admission_commune_etudes", "mesri_admission_etablissement_etudes"};
        String[] cnous = {"cnous_identite", "cnous_statut_boursier", "cnous_echelon_bourse", "cnous_email",
                "cnous_periode_versement", "cnous_statut_bourse", "cnous_ville_etudes"};
        String[] emploi = {"pole_emploi_identifiant", "pole_emploi_identite", "pole_emploi_adresse", "pole_emploi_contact",
                "pole_emploi_inscription"};
        String[] men = {"men_statut_identite", "men_statut_scolarite", "men_statut_etablissement",
                "men_statut_module_elementaire_formation", "men_statut_boursier", "men_echelon_bourse",
                "men_regime_pensionnat"};
        return List.of(
                cas("/api/v2/composition-familiale?numeroAllocataire=12345&codePostal=75001",
                        "/quotient-familial/numero-allocataire", Reponses.QUOTIENT, "37", cnaf),
                cas("/api/caf/famille?numeroAllocataire=0012345&codePostal=97400", "/quotient-familial/numero-allocataire",
                        Reponses.QUOTIENT, "37", cnaf),
                cas("/api/v2/composition-familiale-v2?" + FAMILLE_V2, "/quotient-familial/identite", Reponses.QUOTIENT, "37",
                        cnaf),
                cas("/v3/dss/quotient_familial/identite?" + FAMILLE_V3, "/quotient-familial/identite", Reponses.QUOTIENT, "37",
                        cnaf),
                droit("/api/v2/revenu-solidarite-active", Prestation.REVENU_SOLIDARITE_ACTIVE, "revenu_solidarite_active",
                        "revenu_solidarite_active_majoration"),
                droit("/api/v2/prime-activite", Prestation.PRIME_ACTIVITE, "prime_activite", "prime_activite_majoration"),
                droit("/api/v2/allocation-adulte-handicape", Prestation.ALLOCATION_ADULTE_HANDICAPE,
                        "allocation_adulte_handicape"),
                droit("/api/v2/allocation-soutien-familial", Prestation.ALLOCATION_SOUTIEN_FAMILIAL,
                        "allocation_soutien_familial"),
                droit("/api/v2/complementaire-sante-solidaire", Prestation.COMPLEMENTAIRE_SANTE_SOLIDAIRE,
                        "complementaire_sante_solidaire"),
                droit("/v3/dss/revenu_solidarite_active/identite", Prestation.REVENU_SOLIDARITE_ACTIVE,
                        "revenu_solidarite_active", "revenu_solidarite_active_majoration"),
                droit("/v3/dss/prime_activite/identite", Prestation.PRIME_ACTIVITE, "prime_activite",
                        "prime_activite_majoration"),
                droit("/v3/dss/allocation_adulte_handicape/identite", Prestation.ALLOCATION_ADULTE_HANDICAPE,
                        "allocation_adulte_handicape"),
                droit("/v3/dss/allocation_soutien_familial/identite", Prestation.ALLOCATION_SOUTIEN_FAMILIAL,
                        "allocation_soutien_familial"),
                droit("/v3/dss/complementaire_sante_solidaire/identite", Prestation.COMPLEMENTAIRE_SANTE_SOLIDAIRE,
                        "complementaire_sante_solidaire"),
                droit("/v3/dss/allocation_enfant_handicape/identite", Prestation.ALLOCATION_ENFANT_HANDICAPE,
                        "cnav_allocation_enfant_handicape"),
                cas("/v3/dss/participation_familiale_eaje/identite?" + FAMILLE_V3, "/participation-familiale/identite",
                        Reponses.PARTICIPATION, "37", eaje),
                cas("/api/v2/etudiants?ine=990000001HH", "/statut-etudiant/ine", Reponses.ETUDIANT, "25", mesriV2),
                cas("/api/v2/etudiants?" + ETUDIANT_V2, "/statut-etudiant/identite", Reponses.ETUDIANT, "25", mesriV2),
                cas("/v3/mesri/statut_etudiant/ine?ine=990000001hh" + RECIPIENT, "/statut-etudiant/ine", Reponses.ETUDIANT,
                        "25", mesriV3),
                cas("/v3/mesri/statut_etudiant/identite?" + PIVOT_V3 + RECIPIENT, "/statut-etudiant/identite",
                        Reponses.ETUDIANT, "25", mesriV3),
                cas("/api/v2/etudiants-boursiers?ine=990000001HH", "/etudiant-boursier/ine", Reponses.BOURSE, "26", cnous),
                cas("/api/v2/etudiants-boursiers?" + ETUDIANT_V2, "/etudiant-boursier/identite", Reponses.BOURSE, "26", cnous),
                cas("/v3/cnous/etudiant_boursier/ine?ine=990000001HH" + RECIPIENT, "/etudiant-boursier/ine", Reponses.BOURSE,
                        "26", cnous),
                cas("/v3/cnous/etudiant_boursier/identite?" + PIVOT_V3 + RECIPIENT, "/etudiant-boursier/identite",
                        Reponses.BOURSE, "26", cnous),
                cas("/v4/cnous/etudiant_boursier/ine?ine=990000001HH" + RECIPIENT, "/etudiant-boursier/ine", Reponses.BOURSE,
                        "26", cnous),
                cas("/v4/cnous/etudiant_boursier/identite?" + PIVOT_V3 + RECIPIENT, "/etudiant-boursier/identite",
                        Reponses.BOURSE, "26", cnous),
                cas("/api/v2/situations-pole-emploi?identifiant=zoe.fictive", "/demandeur-emploi/situation",
                        Reponses.SITUATION, "24", emploi),
                cas("/api/v2/paiements-pole-emploi?identifiant=zoe.fictive", "/demandeur-emploi/paiements",
                        Reponses.PAIEMENTS, "24", "pole_emploi_paiements"),
                cas("/v3/france_travail/statut/identifiant?identifiant=zoe.fictive" + RECIPIENT,
                        "/demandeur-emploi/situation", Reponses.SITUATION, "24", emploi),
                cas("/v3/france_travail/indemnites/identifiant?identifiant=zoe.fictive" + RECIPIENT,
                        "/demandeur-emploi/paiements", Reponses.PAIEMENTS, "24", "pole_emploi_paiements"),
                cas("/api/v2/scolarites?nom=Fictive&prenom=Luce&sexe=f&dateNaissance=2014-01-02&codeEtablissement=0759901x"
                        + "&anneeScolaire=2026-2027", "/scolarite/identite", Reponses.SCOLARITE, "30", men),
                cas("/v3/men/scolarites/identite?" + ELEVE_V3, "/scolarite/identite", Reponses.SCOLARITE, "30", men),
                cas("/v4/men/scolarites/identite?" + ELEVE_V3, "/scolarite/identite", Reponses.SCOLARITE, "30", men),
                cas("/v5/men/scolarites/identite?" + ELEVE_V3, "/scolarite/identite", Reponses.SCOLARITE, "30", men));
    }
}
