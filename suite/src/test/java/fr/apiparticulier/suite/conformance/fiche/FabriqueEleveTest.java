package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.SCOLARITE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FabriqueEleveTest {

    private static final String QUI = "nomNaissance: 'FABLE', prenoms: ['Ana'], anneeDateNaissance: 2012";

    @Test
    void answer_becomesAPupilOfTheYearAsked() {
        Fiche fiche = new FabriqueEleve().fiches(cas(SCOLARITE_V3,
                "{" + QUI + ", codeEtablissement: '0999001a', anneeScolaire: '2025'}", 200, """
                        {data: {identite: {nom: 'FABLE', prenom: 'ANA', sexe: 'F', date_naissance: '2012-03-04'},
                         etablissement: {code_uai: '0999001A', nom: 'Collège', code_ministere_tutelle: '06'},
                         annee_scolaire: '2024-2025', est_scolarise: true, statut_eleve: {code: 'ST', libelle: 'Scolaire'},
                         module_elementaire_formation: {code_mef_stat: '20010000210', libelle: '4EME'}, est_boursier: true,
                         echelon_bourse: 3, regime_pensionnat: {code: '2', libelle: 'X'}}}"""))
                .get(0);
        assertThat(fiche.portee()).isEqualTo("2025@0999001A");
        assertThat(fiche.document()).isEqualTo(json("""
                {identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['ANA'], naissance: '2012-03-04', sexe: 'F',
                  commune: null, pays: null}, uai: '0999001a', etablissement: 'Collège', ministereTutelle: '06', degre: '2D',
                 annee: '2025', scolarise: true, statut: {code: 'ST', libelle: 'Scolaire'},
                 mef: {code: '20010000210', libelle: '4EME'}, regime: 2, boursier: true, echelon: 3}"""));
    }

    @Test
    void answer_toAPerimeter_tellsTheSchool() {
        Fiche fiche = new FabriqueEleve().fiches(cas(SCOLARITE_V3,
                "{" + QUI + ", degreEtablissement: '1D', codesBcnRegions: ['18'], anneeScolaire: '2025-2026'}", 200,
                "{data: {etablissement: {code_uai: '0999001A'}, est_scolarise: false}}")).get(0);
        assertThat(fiche.portee()).isEqualTo("2025@0999001A");
        assertThat(fiche.document().get("degre").asText()).isEqualTo("1D");
        assertThat(fiche.document().get("statut").isNull()).isTrue();
        assertThat(fiche.document().get("scolarise").asBoolean(true)).isFalse();
    }
}
