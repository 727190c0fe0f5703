package fr.apiparticulier.gateway.publication;

import static fr.apiparticulier.gateway.publication.Forme.entier;
import static fr.apiparticulier.gateway.publication.Forme.jour;
import static fr.apiparticulier.gateway.publication.Forme.liste;
import static fr.apiparticulier.gateway.publication.Forme.motif;
import static fr.apiparticulier.gateway.publication.Forme.parmi;
import static fr.apiparticulier.gateway.publication.Forme.texte;

import java.util.List;
import java.util.stream.Stream;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.CodeCog;
import fr.apiparticulier.gateway.parameter.Formats;
import fr.apiparticulier.gateway.parameter.Pivot;

/** Every parameter of the public routes, under its public name: form, meaning, and the errors that a wrong one leads to. */
public enum Parametre {

    RECIPIENT("recipient", motif("^\\d{14}$", "13002526500013"),
            "SIRET de l'administration à qui la donnée est destinée.",
            GatewayError.RECIPIENT_MISSING, GatewayError.RECIPIENT_INVALID),

    NUMERO_ALLOCATAIRE("numeroAllocataire", motif("^\\d{1,7}$", "0012345"),
            "Numéro d'allocataire de la CAF, 1 à 7 chiffres. Il n'est unique qu'au sein d'une CAF, que dit le code postal.",
            GatewayError.NUMERO_ALLOCATAIRE),
    CODE_POSTAL("codePostal", motif("^(9[78]\\d{1,3}|(?!9[78])\\d{2,5})$", "75001"),
            "Code postal de l'allocataire : ses deux premiers chiffres, trois outre-mer, désignent sa CAF.",
            GatewayError.CODE_POSTAL),

    NOM_NAISSANCE("nomNaissance", texte("IMAGINAIRE"), "Nom de naissance, ou nom de famille, tel qu'à l'état civil.",
            GatewayError.NOM_NAISSANCE, GatewayError.CIVILITE),
    NOM_USAGE("nomUsage", texte("INVENTEE"),
            "Nom d'usage. Facultatif ; s'il contredit celui qui est enregistré, personne n'est trouvé.",
            null, GatewayError.CIVILITE),
    PRENOMS_LISTE_V2("prenoms[]", liste("Zoé"), "Prénoms, dans l'ordre de l'état civil, un par valeur.",
            null, GatewayError.CIVILITE),
    PRENOMS_LISTE("prenoms[]", liste("Zoé").auPlus(Pivot.PRENOMS_AU_PLUS),
            "Les premiers prénoms, trois au plus, dans l'ordre de l'état civil, un par valeur.",
            GatewayError.PRENOMS_NAISSANCE, GatewayError.CIVILITE, GatewayError.PRENOMS_EN_TROP),
    ANNEE_NAISSANCE("anneeDateNaissance", entier(1987), "Année de naissance.",
            GatewayError.ANNEE_NAISSANCE, GatewayError.DATE_NAISSANCE),
    MOIS_NAISSANCE("moisDateNaissance", entier(6), "Mois de naissance. Ne compte pas sans l'année.",
            GatewayError.MOIS_NAISSANCE, GatewayError.DATE_NAISSANCE),
    JOUR_NAISSANCE("jourDateNaissance", entier(5), "Jour de naissance. Ne compte pas sans l'année et le mois.",
            GatewayError.JOUR_NAISSANCE, GatewayError.DATE_NAISSANCE),
    SEXE_ETAT_CIVIL("sexeEtatCivil", parmi("F", "M"), "Sexe inscrit à l'état civil.",
            GatewayError.SEXE_ETAT_CIVIL, GatewayError.SEXE),
    PAYS_NAISSANCE("codeCogInseePaysNaissance", motif(CodeCog.PAYS, "99100"),
            "Code INSEE du pays de naissance ; la France est 99100.", GatewayError.CODE_PAYS),
    COMMUNE_NAISSANCE("codeCogInseeCommuneNaissance", motif(CodeCog.COMMUNE, "75101"),
            "Code INSEE de la commune de naissance. Pour une personne née en France, ce code, ou nomCommuneNaissance avec"
                    + " l'année et le département.",
            GatewayError.COMMUNE_NAISSANCE, GatewayError.LIEU_NAISSANCE),
    NOM_COMMUNE_NAISSANCE("nomCommuneNaissance", texte("Paris").aPartirDe(1),
            "Nom de la commune de naissance, à la place de son code ; demande l'année et le département de naissance.", null,
            null),
    DEPARTEMENT_NAISSANCE("codeCogInseeDepartementNaissance", motif(Formats.DEPARTEMENT, "75"),
            "Code INSEE du département de naissance, avec nomCommuneNaissance.", null, GatewayError.DEPARTEMENT_NAISSANCE),

    ANNEE_NAISSANCE_V2("anneeDateDeNaissance", entier(1987), "Année de naissance.", null, GatewayError.DATE_NAISSANCE),
    MOIS_NAISSANCE_V2("moisDateDeNaissance", entier(6), "Mois de naissance. Ne compte pas sans l'année.", null,
            GatewayError.DATE_NAISSANCE),
    JOUR_NAISSANCE_V2("jourDateDeNaissance", entier(5), "Jour de naissance. Ne compte pas sans l'année et le mois.", null,
            GatewayError.DATE_NAISSANCE),
    SEXE("sexe", parmi("F", "M", "f", "m"), "Sexe inscrit à l'état civil.", GatewayError.SEXE),
    PAYS_NAISSANCE_V2("codePaysLieuDeNaissance", motif(CodeCog.PAYS, "99100"),
            "Code INSEE du pays de naissance ; la France est 99100.", GatewayError.CODE_PAYS),
    COMMUNE_NAISSANCE_V2("codeInseeLieuDeNaissance", motif(CodeCog.COMMUNE, "75101"),
            "Code INSEE de la commune de naissance. Pour une personne née en France, ce code, ou nomCommuneNaissance avec"
                    + " l'année et le département.",
            GatewayError.COMMUNE_NAISSANCE, GatewayError.LIEU_NAISSANCE),
    DEPARTEMENT_NAISSANCE_V2("codeInseeDepartementNaissance", motif(Formats.DEPARTEMENT, "75"),
            "Code INSEE du département de naissance, avec nomCommuneNaissance.", null, GatewayError.DEPARTEMENT_NAISSANCE),

    NOM("nom", texte("IMAGINAIRE"), "Nom de naissance.", GatewayError.NOM, GatewayError.CIVILITE),
    PRENOM("prenom", texte("Zoé"), "Prénom.", GatewayError.PRENOM, GatewayError.CIVILITE),
    PRENOMS("prenoms", texte("Zoé Anaïs"), "Prénoms, séparés par une espace.", GatewayError.PRENOMS, GatewayError.CIVILITE),
    DATE_DE_NAISSANCE("dateDeNaissance", jour("1987-06-05"), "Date de naissance, AAAA-MM-JJ.", GatewayError.DATE),
    DATE_NAISSANCE("dateNaissance", jour("2014-06-05"), "Date de naissance, AAAA-MM-JJ.", GatewayError.DATE),
    LIEU_DE_NAISSANCE("lieuDeNaissance", texte("75101"), "Code INSEE de la commune de naissance.", null,
            GatewayError.LIEU_NAISSANCE),
    LIEU_DE_NAISSANCE_LIBRE("lieuDeNaissance", texte("75101"), "Commune de naissance, par son code INSEE ou par son nom.", null,
            null),
    INE("ine", motif("^[0-9a-zA-Z]{11}$", "990000001HH"), "Identifiant national étudiant, onze caractères.", GatewayError.INE),
    IDENTIFIANT("identifiant", texte("zoe.imaginaire"),
            "Identifiant France Travail que la personne a choisi pour son espace. Les espaces en font partie.",
            GatewayError.IDENTIFIANT, null),

    ANNEE("annee", entier(2026),
            "Année du quotient demandé : l'année en cours ou l'une des deux précédentes. Par défaut, celle en"
                    + " cours.",
            null, GatewayError.ANNEE, GatewayError.ANNEE_TROP_ANCIENNE),
    MOIS("mois", entier(1), "Mois du quotient demandé, jamais à venir. Par défaut, celui en cours.", null, GatewayError.MOIS),
    CAMPAGNE("campaignYear", entier(2025).aPartirDe(2021),
            "Année où commence la campagne de bourses, de 2021 à l'année précédente. Par défaut, la"
                    + " dernière.",
            null, GatewayError.CAMPAIGN_YEAR),

    UAI("codeEtablissement", motif("^\\d{7}[A-Za-z]$", "0759901X"),
            "Code UAI de l'établissement. Un établissement ou un périmètre, pas les deux.",
            GatewayError.UAI),
    ANNEE_SCOLAIRE("anneeScolaire", motif("^\\d{4}(-\\d{4})?$", "2026-2027"), "Année scolaire, AAAA ou AAAA-AAAA.",
            GatewayError.ANNEE_SCOLAIRE),
    DEGRE("degreEtablissement", parmi("1D", "2D"), "Degré de l'établissement, avec un périmètre.", null, GatewayError.DEGRE),
    BCN_DEPARTEMENTS("codesBcnDepartements[]", liste("075"), "Périmètre : codes BCN de départements.", null,
            GatewayError.BCN_DEPARTEMENT, GatewayError.PERIMETRE, GatewayError.PERIMETRE_VIDE, GatewayError.PERIMETRE_ET_UAI),
    BCN_REGIONS("codesBcnRegions[]", liste("10"), "Périmètre : codes BCN de régions.", null,
            GatewayError.BCN_REGION, GatewayError.PERIMETRE, GatewayError.PERIMETRE_VIDE, GatewayError.PERIMETRE_ET_UAI);

    private final String nom;
    private final Forme forme;
    private final String description;
    private final GatewayError manquant;
    private final List<GatewayError> fausse;

    Parametre(String nom, Forme forme, String description, GatewayError manquant, GatewayError invalide,
            GatewayError... autres) {
        this.nom = nom;
        this.forme = forme;
        this.description = description;
        this.manquant = manquant;
        this.fausse = invalide == null
                ? List.of()
                : Stream.concat(Stream.of(invalide), Stream.of(autres)).toList();
    }

    /** For the many whose absence is told as their wrong form is. */
    Parametre(String nom, Forme forme, String description, GatewayError erreur) {
        this(nom, forme, description, erreur, erreur);
    }

    /** @return the public name, with its brackets if it is a list */
    public String nom() {
        return nom;
    }

    public Forme forme() {
        return forme;
    }

    /** @return what it means, in French */
    public String description() {
        return description;
    }

    /** @return the error of a question that lacks it where it is required; null if it never is */
    public GatewayError manquant() {
        return manquant;
    }

    /** @return the errors of a value that is not of its form or not its own, the usual one first; maybe empty */
    public List<GatewayError> fausse() {
        return fausse;
    }
}
