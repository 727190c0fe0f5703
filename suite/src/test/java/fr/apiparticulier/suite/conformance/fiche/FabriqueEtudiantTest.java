package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.ETUDIANT_V2;
import static fr.apiparticulier.suite.conformance.Exemples.ETUDIANT_V3;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FabriqueEtudiantTest {

    @Test
    void answer_ofV2_becomesAStudent() {
        Fiche fiche = new FabriqueEtudiant().fiches(cas(ETUDIANT_V2, "{ine: '990000001HH'}", 200, """
                {ine: '990000001HH', nom: ' FABLE ', prenom: 'Ana', dateNaissance: '2004-01-01', inscriptions: [
                 {dateDebutInscription: '2025-09-01', dateFinInscription: '2026-08-31', statut: 'admis',
                  regime: 'formation continue', codeCommune: '92000', etablissement: {uai: '0999001A', nom: 'École'}}]}"""))
                .get(0);
        assertThat(fiche.cle()).isEqualTo("990000001HH");
        assertThat(fiche.document()).isEqualTo(json("""
                {ine: '990000001HH', identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['Ana'],
                  naissance: '2004-01-01', sexe: null, commune: null, pays: null},
                 inscriptions: [{debut: '2025-09-01', fin: '2026-08-31', inscrit: false, regime: 'RF5', commune: '92000',
                  etablissement: {uai: '0999001A', nom: 'École'}}]}"""));
    }

    @Test
    void answer_ofV3_keepsItsRegime() {
        Fiche fiche = new FabriqueEtudiant().fiches(cas(ETUDIANT_V3, """
                {nomNaissance: 'FABLE', prenoms: ['Ana'], anneeDateNaissance: 2004, sexeEtatCivil: 'F',
                 codeCogInseeCommuneNaissance: '99335'}""", 200, """
                {data: {identite: {nom_naissance: 'Fable', prenom: 'Ana Lou', date_naissance: '2004-01-01'}, admissions: [
                 {date_debut: '2025-09-01', date_fin: '2026-08-31', est_inscrit: true, regime_formation: {code: 'RF4'},
                  code_cog_insee_commune: '75009', etablissement_etudes: {uai: '0999001A', nom: 'École'}}]}}""")).get(0);
        assertThat(fiche.document().at("/inscriptions/0/regime").asText()).isEqualTo("RF4");
        assertThat(fiche.document().at("/inscriptions/0/inscrit").asBoolean()).isTrue();
        assertThat(fiche.personne().prenoms()).containsExactly("Ana Lou");
        assertThat(fiche.personne().codePays()).isEqualTo("99335");
    }
}
