package fr.apiparticulier.contract.erreur;

import static fr.apiparticulier.contract.erreur.Kind.FORBIDDEN;
import static fr.apiparticulier.contract.erreur.Kind.NOT_FOUND;
import static fr.apiparticulier.contract.erreur.Kind.TOO_MANY;
import static fr.apiparticulier.contract.erreur.Kind.UNAUTHORIZED;
import static fr.apiparticulier.contract.erreur.Kind.WRONG_PARAMETER;

import java.util.Map;

/**
 * The gateway's own errors, {@code 00xxx}: about the token, the route or a parameter, before any provider is asked; and
 * {@code 5000x}, about a FranceConnect token.
 */
public enum GatewayError {

    SCOPES_MISSING("00100", FORBIDDEN, "Privilèges insuffisants",
            "Ce jeton est valide, mais aucun de ses droits n'ouvre cette ressource. Ses droits : /api/introspect", "token"),
    MODALITY_FORBIDDEN("00100", FORBIDDEN, "Privilèges insuffisants",
            "L'habilitation de ce jeton n'ouvre pas cette façon de désigner une personne.", "token"),
    RECIPIENT_FORBIDDEN("00100", FORBIDDEN, "Privilèges insuffisants",
            "L'habilitation de ce jeton ne nomme pas ce destinataire.", "recipient"),
    TOKEN_INVALID("00101", UNAUTHORIZED, "Interdit", "Le jeton est absent ou n'est pas valide.", "token"),
    TOKEN_TWICE("00101", UNAUTHORIZED, "Interdit",
            "Deux jetons ont été présentés : un seul en-tête est attendu, Authorization ou X-Api-Key.", "token",
            "too_many_credentials_provided"),
    TOKEN_EXPIRED("00103", UNAUTHORIZED, "Jeton expiré", "Ce jeton a expiré : demandez son renouvellement.", "token"),
    TOKEN_REVOKED("00105", UNAUTHORIZED, "Jeton révoqué",
            "Ce jeton a été révoqué, ou son habilitation n'est plus en cours : un autre est à demander.", "token"),
    TOKEN_UNKNOWN("00106", UNAUTHORIZED, "Jeton inconnu", "Aucune habilitation ne correspond à ce jeton.", "token"),
    ADDRESS_FORBIDDEN("00107", "Adresse IP non autorisée",
            "Ce jeton n'est pas accepté depuis l'adresse IP de cet appel.", Map.of("header", "X-Forwarded-For")),
    RECIPIENT_MISSING("00203", "Le paramètre recipient est obligatoire.", "recipient"),
    RECIPIENT_INVALID("00210", "Le paramètre recipient n'est pas un SIRET valide.", "recipient"),
    CODE_POSTAL("00351", "Le code postal commence par les deux chiffres du département (trois outre-mer).", "codePostal"),
    NUMERO_ALLOCATAIRE("00352", "Le numéro d'allocataire est composé de 1 à 7 chiffres.", "numeroAllocataire"),
    ANNEE("00353", "L'année demandée n'est pas une année, ou est à venir.", "annee"),
    MOIS("00354", "Le mois demandé n'est pas un mois, ou est à venir.", "mois"),
    ANNEE_TROP_ANCIENNE("00356", "L'année demandée est l'année en cours ou l'une des deux précédentes.", "annee"),
    INE("00360", "Le numéro INE n'est pas correctement formé.", null),
    NOM("00361", "Le nom de famille est manquant.", "nom"),
    PRENOM("00362", "Le prénom est manquant.", "prenom"),
    DATE("00363", "La date de naissance s'écrit AAAA-MM-JJ et ne peut être à venir.", null),
    SEXE("00364", "Le sexe s'écrit M ou F.", null),
    LIEU_NAISSANCE("00365",
            "Le lieu de naissance n'est pas un code officiel géographique, ni le nom d'une commune du département cette année-là.",
            null),
    CIVILITE("00366", "Un nom ou un prénom contient un caractère qui n'y a pas sa place.", null),
    PRENOMS_EN_TROP("00366", "Trois prénoms au plus : les premiers de l'état civil.", "prenoms"),
    PRENOMS("00367", "Le ou les prénoms sont manquants.", "prenoms"),
    CAMPAIGN_YEAR("00368", "L'année de campagne va de 2021 à l'année précédente.", "campaignYear"),
    IDENTIFIANT("00380", "L'identifiant est manquant.", null),
    CODE_PAYS("00400", "Le code du pays de naissance est un code officiel géographique à cinq chiffres.", null),
    REQUEST("00401",
            "Un paramètre est répété, mal encodé (UTF-8), trop long, ou n'a pas la forme attendue : une liste s'écrit prenoms[].",
            null),
    MALFORMED("00401", Kind.MALFORMED,
            "La requête n'est pas lisible : son adresse, un en-tête ou son corps est mal formé."),
    ADDRESS_AND_BODY("00401", Kind.MALFORMED,
            "Les paramètres d'un POST sont dans son corps, et aucun dans son adresse."),
    METHOD("00401", Kind.METHOD_NOT_ALLOWED, "Cette méthode HTTP n'est pas servie : cette API ne fait que lire."),
    ACCEPT("00401", Kind.NOT_ACCEPTABLE, "Aucun des formats de l'en-tête Accept n'est servi : application/json l'est."),
    TOO_SLOW("00401", Kind.TOO_SLOW, "La requête n'est pas arrivée entière à temps."),
    LENGTH("00401", Kind.LENGTH_REQUIRED, "Un corps de requête s'annonce par Content-Length, jamais par Transfer-Encoding."),
    BODY_TOO_LONG("00401", Kind.BODY_TOO_LONG, "Le corps de la requête est trop long."),
    CONTENT_TYPE("00401", Kind.UNSUPPORTED_MEDIA,
            "Le corps d'un POST est en application/json ou en application/x-www-form-urlencoded, en UTF-8."),
    CONTENT_TYPE_JSON("00401", Kind.UNSUPPORTED_MEDIA, "Le corps d'un dossier est en application/json, en UTF-8."),
    ADDRESS_TOO_LONG("00401", Kind.ADDRESS_TOO_LONG, "L'adresse demandée est trop longue."),
    HEADERS_TOO_LONG("00401", Kind.HEADERS_TOO_LONG, "Les en-têtes de la requête sont trop nombreux ou trop longs."),
    IDENTITY_TWICE("00401", "L'identité est celle du jeton FranceConnect : un paramètre d'identité n'a pas sa place à côté.",
            null),
    VERSION("00402", NOT_FOUND, "Version d'API non prise en charge",
            "Cette version n'existe pas : v2 est servie sous /api, v3, v4 et v5 à la racine.", null),
    RESOURCE("00402", NOT_FOUND, "Version d'API non prise en charge",
            "Aucune ressource ne répond à cette adresse dans cette version.", null),
    UAI("00410", "Le code d'établissement (UAI) est composé de sept chiffres et d'une lettre.", "codeEtablissement"),
    ANNEE_SCOLAIRE("00411", "L'année scolaire s'écrit AAAA ou AAAA-AAAA, deux années qui se suivent.", "anneeScolaire"),
    DEGRE("00412", "Le degré d'établissement est 1D ou 2D.", "degreEtablissement"),
    PERIMETRE("00413", "Il faut exactement un périmètre : des départements ou des régions.", null),
    PERIMETRE_VIDE("00414", "Le périmètre est une liste qui contient au moins une valeur.", null),
    BCN_DEPARTEMENT("00416", "Un code de département (BCN) n'est pas connu.", "codesBcnDepartements"),
    BCN_REGION("00417", "Un code de région (BCN) n'est pas connu.", "codesBcnRegions"),
    PERIMETRE_ET_UAI("00419", "Un établissement ou un périmètre, pas les deux.", null),
    NOM_NAISSANCE("00420", "Le nom de naissance est manquant.", "nomNaissance"),
    PRENOMS_NAISSANCE("00421", "Le ou les prénoms sont manquants.", "prenoms"),
    ANNEE_NAISSANCE("00422", "L'année de naissance est manquante.", "anneeDateNaissance"),
    MOIS_NAISSANCE("00423", "Le mois de naissance est manquant.", "moisDateNaissance"),
    JOUR_NAISSANCE("00424", "Le jour de naissance est manquant.", "jourDateNaissance"),
    DATE_NAISSANCE("00425", "La date de naissance n'est pas celle d'un jour passé.", null),
    COMMUNE_NAISSANCE("00426", "Le code de la commune de naissance est manquant pour une personne née en France.", null),
    SEXE_ETAT_CIVIL("00427", "Le sexe de l'état civil est manquant.", null),
    DEPARTEMENT_NAISSANCE("00428", "Le code du département de naissance est manquant ou inconnu.", null),
    TOO_MANY_REQUESTS("00429", TOO_MANY, "Trop de requêtes",
            "Trop d'appels en peu de temps : l'en-tête Retry-After dit dans combien de secondes recommencer.", null),
    TOO_MANY_AT_ONCE("00450",
            "Plus de ressources sont demandées à la fois que d'appels ne sont admis en une seconde : RateLimit-Limit dit combien.",
            null),
    RESSOURCES("00451",
            "Un dossier demande au moins une ressource, chacune avec sa version, dans un objet nommé ressources.",
            "ressources"),
    RESSOURCE_INCONNUE("00452",
            "Une ressource ne se demande pas en dossier, ou pas dans cette version : depuis la v3, celles que dit /v3/ressources.",
            "ressources"),
    IDENTITY_MISMATCH("00453", NOT_FOUND, "Identité discordante",
            "L'identifiant désigne quelqu'un qui n'est pas né à la date donnée.", null),
    INTERNAL("00500", Kind.INTERNAL, "Erreur interne", "La passerelle a rencontré une erreur. Elle a été consignée.", null),
    FRANCE_CONNECT_MALFORMED("50001", UNAUTHORIZED, "Jeton FranceConnect mal formé",
            "Le jeton présenté n'a pas la forme d'un jeton d'accès FranceConnect.", "token"),
    FRANCE_CONNECT_INACTIVE("50002", UNAUTHORIZED, "Jeton FranceConnect inactif",
            "Le jeton d'accès FranceConnect est inconnu, ou a expiré : l'usager doit se reconnecter.", "token"),
    FRANCE_CONNECT_CLIENT("50002", UNAUTHORIZED, "Jeton FranceConnect non vérifié",
            "FranceConnect n'a pas permis à la passerelle de vérifier ce jeton d'accès. L'incident a été consigné.", "token"),
    FRANCE_CONNECT_PIVOT("50003", UNAUTHORIZED, "Identité pivot incomplète",
            "Le jeton d'accès FranceConnect ne donne pas toute l'identité pivot. Il lui faut les droits given_name, family_name, "
                    + "birthdate, gender, birthplace et birthcountry, que identite_pivot réunit.",
            "token");

    private static final String ENTITE_NON_TRAITABLE = "Entité non traitable";

    private final ErrorEntry entry;

    GatewayError(String code, Kind kind, String title, String detail, String parameter, String v2) {
        Map<String, String> source = parameter == null ? null : Map.of("parameter", parameter);
        this.entry = new ErrorEntry(code, kind, title, detail, source, null, v2);
    }

    GatewayError(String code, Kind kind, String title, String detail, String parameter) {
        this(code, kind, title, detail, parameter, null);
    }

    GatewayError(String code, String detail, String parameter) {
        this(code, WRONG_PARAMETER, ENTITE_NON_TRAITABLE, detail, parameter, null);
    }

    GatewayError(String code, Kind kind, String detail) {
        this(code, kind, ENTITE_NON_TRAITABLE, detail, null, null);
    }

    GatewayError(String code, String title, String detail, Map<String, String> source) {
        this.entry = new ErrorEntry(code, FORBIDDEN, title, detail, source, null, null);
    }

    public ErrorEntry entry() {
        return entry;
    }
}
