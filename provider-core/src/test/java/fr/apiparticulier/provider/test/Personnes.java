package fr.apiparticulier.provider.test;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.restassured.response.Response;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.ClesRecherche;
import fr.apiparticulier.contract.recherche.Trace;

/** Who holds the search key of these tests, and can so tell whom an answer refers to. */
public final class Personnes {

    /** A key that wrote before, the one that writes, and one whose time has not come: {@link HorlogeFixe} is between these two. */
    static final String JWKS = """
            {"keys": [
              {"kty": "oct", "kid": "ancienne", "nbf": 0, "k": "QW5jaWVubmVDbGVEZVRlc3RTZXVsZW1lbnRSZW1wbGFjZWU"},
              {"kty": "oct", "kid": "essai", "nbf": 1767225600, "k": "Q2xlRGVUZXN0U2V1bGVtZW50Tmlsw6lhdXNTaUNlc3RFY3JpdA"},
              {"kty": "oct", "kid": "a-venir", "nbf": 1798761600, "k": "QXV0cmVDbGVEZVRlc3RTZXVsZW1lbnRFbGxlQXR0ZW5kU29uSG9yYQ"}]}""";

    private static final CleRecherche CLE = ClesRecherche.de(JWKS).courante(new HorlogeFixe().instant()).orElseThrow();
    private static final CleRecherche ANCIENNE = ClesRecherche.de(JWKS).courante(Instant.EPOCH).orElseThrow();

    private Personnes() {
    }

    /** @param naissance {@code AAAA-MM-JJ}, with zeros */
    public static Identite personne(String nom, String usage, String prenom, String naissance, Sexe sexe, String lieu) {
        String[] date = naissance.split("-");
        return new Identite(nom, usage, List.of(prenom), DateNaissance.avecZeros(Integer.parseInt(date[0]),
                Integer.parseInt(date[1]), Integer.parseInt(date[2])), sexe, lieu, null);
    }

    /** @return all that these persons are referred to by */
    public static String[] references(Identite... personnes) {
        return Stream.of(personnes).flatMap(personne -> Trace.de(personne).stream()).map(Personnes::reference)
                .toArray(String[]::new);
    }

    public static String reference(Trace trace) {
        return CLE.reference(trace).valeur();
    }

    /** @return what it was before the key changed */
    public static String ancienneReference(Trace trace) {
        return ANCIENNE.reference(trace).valeur();
    }

    /** @return whom an answer says that it discloses */
    public static List<String> de(Response reponse) {
        List<String> valeurs = reponse.jsonPath().getList("personnes", String.class);
        return valeurs.stream().map(ReferencePersonne::new).map(ReferencePersonne::valeur).toList();
    }
}
