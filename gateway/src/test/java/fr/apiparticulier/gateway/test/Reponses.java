package fr.apiparticulier.gateway.test;

import fr.apiparticulier.contract.cnaf.Prestation;

/** What providers answer in these tests: people who do not exist, with every member set. */
public final class Reponses {

    public static final String QUOTIENT = certifie("""
            {"regime":"CNAF","valeur":700,"mois":"2026-10","moisCalcul":"2026-11",
             "allocataires":[
               {"nomPrenom":"IMAGINE Zoé","nomNaissance":"FICTIVE","nomUsage":"IMAGINE","prenoms":["Zoé","Anaïs"],
                "naissance":{"annee":1987,"mois":6,"jour":5},"sexe":"F"},
               {"nomPrenom":"IMAGINE Théo","nomNaissance":"IMAGINE","nomUsage":null,"prenoms":["Théo"],
                "naissance":{"annee":1985,"mois":null,"jour":null},"sexe":"M"}],
             "enfants":[{"nomPrenom":"IMAGINE Luce","nomNaissance":"IMAGINE","nomUsage":null,"prenoms":["Luce"],
                "naissance":{"annee":2018,"mois":1,"jour":2},"sexe":"F"}],
             "adresse":{"destinataire":"Madame FICTIVE Zoé","complementInformation":null,"complementGeographique":null,
                "numeroLibelleVoie":"1 RUE INVENTEE","lieuDit":null,"codePostalVille":"75001 PARIS","pays":"FRANCE"}}""");

    public static final String PARTICIPATION = certifie("""
            {"allocataires":[{"personne":
               {"nomPrenom":"IMAGINE Zoé","nomNaissance":"FICTIVE","nomUsage":"IMAGINE","prenoms":["Zoé","Anaïs"],
                "naissance":{"annee":1987,"mois":6,"jour":5},"sexe":"F"},"codeCommune":"08480"}],
             "enfants":[{"personne":{"nomPrenom":"IMAGINE Luce","nomNaissance":"IMAGINE","nomUsage":null,"prenoms":["Luce"],
                "naissance":{"annee":2024,"mois":1,"jour":2},"sexe":"F"},"codeCommune":null}],
             "adresse":{"destinataire":"Madame FICTIVE Zoé","complementInformation":null,"complementGeographique":null,
                "numeroLibelleVoie":"1 RUE INVENTEE","lieuDit":null,"codePostalVille":"75001 PARIS","pays":"FRANCE"},
             "nombreEnfantsACharge":1,"nombreEnfantsAeeh":1,"ressources":{"valeur":23400,"annee":2025}}""");

    public static final String ETUDIANT = certifie("""
            {"ine":"990000001HH","nomNaissance":"FICTIVE","prenom":"Zoé","naissance":{"annee":2003,"mois":1,"jour":2},
             "inscriptions":[
               {"dateDebut":"2026-09-01","dateFin":"2027-08-31","inscrit":true,"regime":"RF4","codeCommune":"75113",
                "etablissement":{"uai":"0759901X","nom":"UNIVERSITE IMAGINAIRE"}},
               {"dateDebut":"2026-10-01","dateFin":"2027-09-30","inscrit":false,"regime":"RF7","codeCommune":"69123",
                "etablissement":{"uai":"0699901Y","nom":"ECOLE INVENTEE"}}]}""");

    public static final String BOURSE = certifie("""
            {"nom":"FICTIVE","prenoms":["Zoé"],"naissance":{"annee":2003,"mois":1,"jour":2},"lieuNaissance":"Paris","sexe":"F",
             "boursier":true,"echelon":"0bis","provisoire":true,"dateRentree":"2026-09-01","dureeVersement":10,
             "villeEtudes":"Lyon","etablissement":"ECOLE INVENTEE","email":"zoe@fictive.invalid","radie":false,
             "dateRadiation":null,"source":"REGION"}""");

    public static final String SITUATION = certifie("""
            {"civilite":"MME","nom":"FICTIVE","nomUsage":null,"prenom":"Zoé","sexe":"F",
             "naissance":{"annee":1987,"mois":6,"jour":5},"codeCertificationCnav":"VC",
             "contact":{"telephone":"0199000001","telephone2":null,"email":"zoe@fictive.invalid"},
             "adresse":{"codePostal":"75001","codeCommune":"75101","localite":"75001 PARIS","ligneVoie":"1 RUE INVENTEE",
                "ligneComplementDestinataire":null,"ligneComplementAdresse":null,"ligneComplementDistribution":null,
                "ligneNom":"FICTIVE"},
             "inscription":{"debut":"2026-01-15","fin":null,"categorie":"C6"}}""");

    public static final String PAIEMENTS = certifie("""
            {"paiements":[{"date":"2026-01-31","total":120.50,"allocations":100.00,"aides":20.50,"autres":0}]}""");

    public static final String SCOLARITE = certifie("""
            {"nom":"FICTIVE","prenom":"Luce","sexe":"F","naissance":{"annee":2014,"mois":1,"jour":2},"uai":"0759901X",
             "nomEtablissement":"ECOLE INVENTEE","ministereTutelle":"06","annee":2026,"scolarise":true,
             "statut":{"code":"ST","libelle":"SCOLAIRE"},"mef":{"code":"21110010001","libelle":"1ERE INVENTEE"},
             "regime":"DEMI_PENSIONNAIRE","boursier":true,"echelon":3}""");

    /** Whom all of them are about. */
    public static final String REFERENCE = "essai.AbCdEfGhIjKlMnOpQrStUv";

    private Reponses() {
    }

    /** @return an open right to that benefit, {@code majoration} and {@code participation} where it knows them */
    public static String droit(Prestation prestation) {
        return certifie("""
                {"prestation":"%s","qualite":"BENEFICIAIRE","majoration":%s,"participation":%s,"debut":"2026-02-01"}"""
                .formatted(prestation, prestation.connaitMajoration() ? true : null,
                        prestation.connaitParticipation() ? false : null));
    }

    /** @return a record as a provider sends it: with the reference of whom it is about */
    public static String certifie(String donnees) {
        return "{\"donnees\":" + donnees + ",\"personnes\":[\"" + REFERENCE + "\"]}";
    }
}
