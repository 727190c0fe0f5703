package fr.apiparticulier.operateur.recherche;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.ClesRecherche;
import fr.apiparticulier.contract.recherche.Trace;

/** A family that does not exist, the keys it is referred to by, and calls about it. */
final class Exemples {

    static final String JWKS = """
            {"keys": [
              {"kty": "oct", "kid": "r2025", "nbf": 1735689600, "k": "Q2xlRGVUZXN0U2V1bGVtZW50TCdhbmNpZW5uZURlc0RldXg"},
              {"kty": "oct", "kid": "r2026", "nbf": 1767225600, "k": "Q2xlRGVUZXN0U2V1bGVtZW50TGFOb3V2ZWxsZURlc0RldXg"}]}""";
    static final ClesRecherche CLES = ClesRecherche.de(JWKS);

    static final Identite ZOE = personne("FICTIVE", "IMAGINE", "Zoé", 5, Sexe.F, "08480");
    static final Identite THEO = personne("IMAGINE", null, "Théo", 17, Sexe.M, "99350");
    static final Identite LUCE = personne("IMAGINE", null, "Luce", 2, null, null);
    static final Identite AUTRE = personne("AUTRE", null, "Max", 3, Sexe.M, "75056");

    private Exemples() {
    }

    static Identite personne(String nom, String usage, String prenom, int jour, Sexe sexe, String lieu) {
        return new Identite(nom, usage, List.of(prenom), new DateNaissance(1987, 6, jour), sexe, lieu, null);
    }

    static CleRecherche cle(String kid) {
        return CLES.toutes().stream().filter(cle -> cle.kid().equals(kid)).findFirst().orElseThrow();
    }

    /** @return a call that disclosed these persons, as the journal writes it */
    static String evenement(String instant, String requete, String kid, Identite... personnes) {
        return """
                {"champs":["quotient_familial.valeur"],"destinataire":"13002526500013","duree_ms":12,"fournisseur":"provider-cnaf",\
                "habilitation":"00000000-0000-4000-8000-000000000001","instant":"%s","issue":"served",\
                "jeton":"00000000-0000-4000-8000-000000000002","memoire":false,"modalite":"identite","personnes":[%s],\
                "requete":"%s","route":"/v3/dss/quotient_familial/identite","statut":200}"""
                .formatted(instant,
                        Stream.of(personnes).flatMap(personne -> Trace.de(personne).stream())
                                .map(trace -> '"' + cle(kid).reference(trace).valeur() + '"').sorted()
                                .collect(Collectors.joining(",")),
                        requete);
    }

    static Sujet sujet(String yaml) {
        return Sujet.lire(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
