package fr.apiparticulier.cnaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Effaceur;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** A record is a family's: who goes, and who stays. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class EffacementTest {

    private static final String AUDIENCE = "provider-cnaf";
    private static final String DROIT = "[{prestation: ALLOCATION_ADULTE_HANDICAPE, debut: 2020-01-01}]";
    private static final String FAMILLES = """
            registre: provider-cnaf
            version: 1
            fictif: true
            ---
            regime: CNAF
            numero: "4242"
            codePostal: "75001"
            adresse: {destinataire: M. et Mme FICTIF Zoé et Théo, codePostalVille: 75001 PARIS}
            allocataires:
              - {identite: {nomNaissance: FICTIVE, nomUsage: FICTIF, prenoms: [Zoé], naissance: 1987-06-05, sexe: F, commune: "08480"}, droits: DROIT}
              - {identite: {nomNaissance: FICTIF, prenoms: [Théo], naissance: 1985-03-02, sexe: M, commune: "75056"}, droits: DROIT}
            enfants:
              - {identite: {nomNaissance: FICTIF, prenoms: [Aube], naissance: 2018-01-01, sexe: F}, droits: DROIT}
              - {identite: {nomNaissance: FICTIF, prenoms: [Brune], naissance: 2018-01-01, sexe: F}, droits: DROIT}
            quotients: [{de: M-2, a: M, valeur: 700}]
            ressources: [{annee: 2024, valeur: 12000}]
            ---
            # The same child, with the other parent.
            regime: MSA
            adresse: {destinataire: Monsieur AGRICOLE, pays: FRANCE}
            allocataires:
              - {identite: {nomNaissance: AGRICOLE, prenoms: [Paul], naissance: 1980-03-09, sexe: M, commune: "29019"}, droits: DROIT}
              - {identite: {nomNaissance: CONJOINTE, prenoms: [Rose], naissance: 1979-03-09, sexe: F, commune: "29019"}, droits: DROIT}
            enfants:
              - {identite: {nomNaissance: FICTIF, prenoms: [Aube], naissance: 2018-01-01, sexe: F, commune: "75114"}, droits: DROIT}
            quotients: [{de: M-2, a: M, valeur: 410}]
            """
            .replace("DROIT", DROIT);

    @Inject
    DataSource base;

    private Effaceur effaceur;

    @BeforeEach
    void importer() {
        effaceur = new Effaceur(AUDIENCE, base);
        effaceur.oublie();
        // Twice, so that no generation holds another test's people.
        Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(2));
        Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(2));
    }

    @AfterEach
    void oublier() {
        effaceur.oublie();
    }

    private static String personne(String nom, String prenom, String naissance, String sexe) {
        return """
                "nomNaissance": "%s", "prenoms": ["%s"], "naissance": "%s", "sexe": "%s\"""".formatted(nom, prenom, naissance,
                sexe);
    }

    private static ValidatableResponse quotient() {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/quotient-familial/numero-allocataire", """
                {"numero": "4242", "codePostal": "75001", "mois": "2026-11"}""");
    }

    private static ValidatableResponse droit(String nom, String prenom, String date) {
        String[] jour = date.split("-");
        return Appelant.PASSERELLE.demande(AUDIENCE, "/droit/identite", """
                {"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "naissance": {"annee": %d, "mois": %d, "jour": %d}},
                 "prestation": "ALLOCATION_ADULTE_HANDICAPE"}""".formatted(nom, prenom, Integer.valueOf(jour[0]),
                Integer.valueOf(jour[1]), Integer.valueOf(jour[2])));
    }

    private void rienDe(String prenom) {
        assertThat(effaceur.compte("membre where prenoms = '" + prenom + "'")).isZero();
        assertThat(effaceur.compte("droit d where not exists (select from membre m where m.id = d.membre)")).isZero();
    }

    /** In two families, with a birth place in one of them alone. */
    @Test
    void child_goesFromEveryFamily_withItsRights_andTheFamiliesStay() {
        assertThat(effaceur.compte("membre where prenoms = 'Aube'")).isEqualTo(4);
        effaceur.efface(personne("Fictif", "Aube", "2018-01-01", "F")).statusCode(200)
                .body("retraits.findAll { it.table == 'membre' }.lignes", contains(2, 2))
                .body("retraits.findAll { it.table == 'droit' }.lignes", contains(2, 2))
                .body("retraits.table", not(hasItem("dossier")));
        for (int i = 0; i < 2; i++) {
            rienDe("Aube");
            droit("FICTIF", "Aube", "2018-01-01").statusCode(404);
            droit("FICTIF", "Brune", "2018-01-01").statusCode(200);
            quotient().statusCode(200).body("enfants", hasSize(1)).body("allocataires", hasSize(2)).body("valeur", is(700))
                    .body("adresse.destinataire", equalTo("M. et Mme FICTIF Zoé et Théo"));
            Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(2)).body("effaces", is(2));
        }
    }

    @Test
    void spouse_goesAlone_alsoFromTheAddress() {
        effaceur.efface(personne("Fictif", "Théo", "1985-03-02", "M")).statusCode(200)
                .body("retraits.table", not(hasItem("dossier")));
        for (int i = 0; i < 2; i++) {
            rienDe("Théo");
            droit("FICTIF", "Théo", "1985-03-02").statusCode(404);
            quotient().statusCode(200).body("allocataires.nomNaissance", contains("FICTIVE")).body("enfants", hasSize(2))
                    .body("adresse.destinataire", nullValue()).body("adresse.codePostalVille", equalTo("75001 PARIS"));
            Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(2)).body("effaces", is(1));
        }
    }

    @Test
    void lastAllocataire_takesTheRecordAlong() {
        effaceur.efface(personne("Fictif", "Théo", "1985-03-02", "M")).statusCode(200);
        effaceur.efface(personne("Fictive", "Zoé", "1987-06-05", "F")).statusCode(200)
                .body("retraits.findAll { it.table == 'dossier' }.lignes", contains(1, 1));
        for (int i = 0; i < 2; i++) {
            quotient().statusCode(404);
            rienDe("Zoé");
            rienDe("Brune");
            assertThat(effaceur.compte("dossier where numero = 4242")).isZero();
            assertThat(effaceur.compte("quotient where valeur = 700")).isZero();
            assertThat(effaceur.compte("ressources")).isZero();
            droit("AGRICOLE", "Paul", "1980-03-09").statusCode(200);
            Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(1)).body("effaces", is(1));
        }
    }

    @Test
    void number_meansTheWholeRecord() {
        effaceur.efface("\"numero\": \"004242\", \"codePostal\": \"75014\"").statusCode(200);
        for (int i = 0; i < 2; i++) {
            quotient().statusCode(404);
            rienDe("Zoé");
            droit("FICTIF", "Aube", "2018-01-01").statusCode(200);
            Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(1)).body("effaces", is(1));
        }
        effaceur.efface("\"numero\": \"4243\", \"codePostal\": \"75014\"").statusCode(404);
        effaceur.efface("\"numero\": \"CANARI\", \"codePostal\": \"75014\"").statusCode(422);
        effaceur.efface("\"numero\": \"4242\", \"codePostal\": \"75014\", "
                + personne("Fictive", "Zoé", "1987-06-05", "F")).statusCode(422);
    }

    /** The key of a record without a number was made of who went. */
    @Test
    void recordWithoutNumber_isStillTheOneThatADeltaReplaces() {
        effaceur.efface(personne("Agricole", "Paul", "1980-03-09", "M")).statusCode(200);
        Appelant.PASSERELLE
                .ndjson(AUDIENCE, "POST",
                        """
                                {"registre": "provider-cnaf", "version": 1, "fictif": true}
                                {"regime": "MSA", "adresse": {}, "allocataires": [\
                                {"identite": {"nomNaissance": "AGRICOLE", "prenoms": ["Paul"], "naissance": "1980-03-09", "sexe": "M", "commune": "29019"}}, \
                                {"identite": {"nomNaissance": "CONJOINTE", "prenoms": ["Rose"], "naissance": "1979-03-09", "sexe": "F", "commune": "29019"}}]}
                                """
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200).body("importes", is(1)).body("effaces", is(1));
        rienDe("Paul");
        assertThat(effaceur.compte("dossier where regime = 'MSA' and generation = (select generation from registre)"))
                .isEqualTo(1);
        assertThat(effaceur.compte("membre where prenoms = 'Rose' and generation = (select generation from registre)"))
                .isEqualTo(1);
    }

    @Test
    void registry_restoredFromBefore_forgetsAgain() {
        effaceur.efface(personne("Fictif", "Aube", "2018-01-01", "F")).statusCode(200);
        effaceur.efface("\"numero\": \"4242\", \"codePostal\": \"75014\"").statusCode(200);
        String attestations = effaceur.attestations();
        assertThat(attestations.lines()).hasSize(2);
        effaceur.oublie();
        Appelant.PASSERELLE.importe(AUDIENCE, FAMILLES).statusCode(200).body("importes", is(2));
        effaceur.reprend(attestations).statusCode(200).body("nouvelles", is(2));
        rienDe("Aube");
        rienDe("Brune");
        quotient().statusCode(404);
        effaceur.reprend("").statusCode(200).body("retraits", hasSize(0));
    }
}
