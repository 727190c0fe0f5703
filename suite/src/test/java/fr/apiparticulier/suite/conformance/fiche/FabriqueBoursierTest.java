package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.BOURSIER_V2;
import static fr.apiparticulier.suite.conformance.Exemples.BOURSIER_V4;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.ine.Ine;

class FabriqueBoursierTest {

    private static final String QUESTION = "{nom: 'FABLE', prenoms: 'Ana', dateDeNaissance: '2004-01-01'}";

    @Test
    void answer_ofV2_becomesAScholarship() {
        ObjectNode document = new FabriqueBoursier().fiches(cas(BOURSIER_V2, QUESTION, 200, """
                {nom: 'FABLE', prenom: 'Ana', prenom2: 'Lou', dateNaissance: '2004-01-01', lieuNaissance: 'Paris', sexe: 'F',
                 boursier: true, echelonBourse: '0bis', email: 'ana@fable.invalid', dateDeRentree: '2024-09-01',
                 dureeVersement: 10, statut: 1, villeEtudes: 'Evry', etablissement: 'École'}""")).get(0).document();
        assertThat(document).isEqualTo(json("""
                {boursier: true, dateRadiation: null, echelon: '0bis', provisoire: true, dateRentree: '2024-09-01',
                 dureeVersement: 10, villeEtudes: 'Evry', etablissement: 'École', email: 'ana@fable.invalid', ine: null,
                 identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['Ana', 'Lou'], naissance: '2004-01-01',
                  sexe: 'F', commune: null, pays: null}, lieuNaissance: 'Paris', campagne: 2024}"""));
    }

    @Test
    void answer_ofV4_keepsRadiationRegionAndCampaign() {
        Fiche fiche = new FabriqueBoursier().fiches(cas(BOURSIER_V4, "{ine: '990000001HH', campaignYear: 2023}", 200, """
                {data: {identite: {nom: 'FABLE', prenoms: ['ANA'], nom_commune_naissance: 'Lyon'},
                 statut_boursier: {est_boursier: false, est_radie: true, date_radiation: '2023-12-01'},
                 periode_versement_bourse: {date_rentree: '2024-01-08', duree: 0},
                 etablissement_etudes: {nom_commune: 'Lyon', nom_etablissement: 'École'},
                 echelon_bourse: {echelon: '2', echelon_bourse_regionale_provisoire: true}}}""")).get(0);
        ObjectNode document = fiche.document();
        assertThat(fiche.portee()).isEqualTo("2023");
        assertThat(document.get("campagne").asInt()).isEqualTo(2023);
        assertThat(document.get("boursier").asBoolean(true)).isFalse();
        assertThat(document.get("dateRadiation").asText()).isEqualTo("2023-12-01");
        assertThat(document.get("source").asText()).isEqualTo("REGION");
        assertThat(document.get("provisoire").asBoolean()).isTrue();
        assertThat(document.get("lieuNaissance").asText()).isEqualTo("Lyon");
    }

    @Test
    void conflict_becomesTwoStudentsWhomTheQuestionDoesNotTellApart() {
        List<Fiche> fiches = new FabriqueBoursier().fiches(cas(BOURSIER_V2, QUESTION, 409, "{error: 'conflict'}"));
        assertThat(fiches).hasSize(2);
        assertThat(fiches.get(0).estAussi(fiches.get(1))).isFalse();
        assertThat(fiches).allSatisfy(fiche -> {
            assertThat(fiche.personne().nomNaissance()).isEqualTo("FABLE");
            assertThat(Ine.lire(fiche.cle())).isPresent();
        });
    }

    @Test
    void conflict_ofAQuestionThatNamesNobody_isNobody() {
        assertThat(new FabriqueBoursier().fiches(cas(BOURSIER_V2, "{ine: '990000001HH'}", 409, "{}"))).isEmpty();
    }
}
