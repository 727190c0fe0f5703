package fr.apiparticulier.operateur.secret;

/** One file of an installation's keys and secrets; which Secret of a cluster holds it, and who reads it. */
enum Piece {
    INTERNE_PRIVEE("interne.jwk", "gateway-cles", "passerelle (particulier.interne.cle) ; registry import --key-file"),
    INTERNE_PUBLIQUES("interne.jwks", "fournisseurs-cles", "fournisseurs (particulier.interne.cles)"),
    /** The next key of a rotation, on its way; nobody's yet. */
    INTERNE_SUIVANTE("interne.suivante.jwk", null, "personne encore : secrets activate interne"),
    JOURNAL_PRIVEE("journal.jwk", "gateway-cles", "passerelle (particulier.journal.cle)"),
    JOURNAL_PUBLIQUES("journal.jwks", "gateway-cles",
            "passerelle (particulier.journal.anciennes-cles) ; journal verify --cles ; à garder aussi ailleurs"),
    RECHERCHE("recherche.jwks", "fournisseurs-cles",
            "fournisseurs (particulier.recherche.cles), qui répond aux usagers ; jamais la passerelle"),
    CHIFFREMENT("chiffrement", "gateway-cles",
            "passerelle (particulier.jetons.chiffrement) ; perdu, ses clés de jetons le sont"),
    FRANCE_CONNECT_CLES("france-connect.jwks", "gateway-cles", "passerelle (particulier.france-connect.acces.cles)"),
    /** FranceConnect gives it: it is never made here, and goes where the others go once it lies there. */
    FRANCE_CONNECT_SECRET("france-connect", "gateway-cles", "passerelle (particulier.france-connect.acces.secret)"),
    OPERATEUR("operateur", null, "vous seul : --secret-file"),
    OPERATEURS("operateurs", "gateway-cles", "passerelle (particulier.admin.operateurs)"),
    IDENTIFIANT("identifiant", "provider-pole-emploi-cles", "provider-pole-emploi (particulier.identifiant.cle)"),
    DATAPASS("datapass", "gateway-cles", "passerelle (particulier.datapass.secret) ; DataPass"),
    /** What DataPass signs with until it has the new one. */
    DATAPASS_ANCIEN(DATAPASS.fichier + Coffre.ANCIEN, "gateway-cles", "passerelle, à côté du nouveau ; DataPass encore"),
    VALKEY("valkey", "valkey-acces", "Valkey et passerelle : le mot de passe"),
    BASE_GATEWAY("base-gateway", "gateway"),
    BASE_CNAF("base-provider-cnaf", "cnaf"),
    BASE_MESR("base-provider-mesr", "mesr"),
    BASE_CNOUS("base-provider-cnous", "cnous"),
    BASE_POLE_EMPLOI("base-provider-pole-emploi", "pole_emploi"),
    BASE_EDUCATION("base-provider-education", "education");

    private final String fichier;
    private final String secret;
    private final String destinataires;
    private final String role;

    Piece(String fichier, String secret, String destinataires) {
        this.fichier = fichier;
        this.secret = secret;
        this.destinataires = destinataires;
        this.role = null;
    }

    /** The password of a role of PostgreSQL, in a Secret of its own. */
    Piece(String secret, String role) {
        this.fichier = secret;
        this.secret = secret;
        this.destinataires = "PostgreSQL et son service : le mot de passe du rôle " + role;
        this.role = role;
    }

    String fichier() {
        return fichier;
    }

    /** @return the name of the Secret that holds it; null if the cluster does not */
    String secret() {
        return secret;
    }

    /** @return whether it is there for a while only, and not missed otherwise */
    boolean passagere() {
        return this == DATAPASS_ANCIEN || this == INTERNE_SUIVANTE;
    }

    /** @return whether it is made when it is missing */
    boolean faiteIci() {
        return !passagere() && this != FRANCE_CONNECT_SECRET;
    }

    /** @return its key in there, and the file where that has another name */
    String entree() {
        return this == VALKEY || role != null ? "password=" + fichier : fichier;
    }

    /** @return by which name {@code secrets replace} makes it anew when it is lost */
    String repris() {
        return fichier.replaceFirst("\\.jwks?$", "");
    }

    /** @return the role whose password it is; null if it is none's */
    String role() {
        return role;
    }

    String destinataires() {
        return destinataires;
    }
}
