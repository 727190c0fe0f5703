package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.SITUATION_V3;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FabriquesParIdentifiantTest {

    @Test
    void situation_ofV3_becomesAJobSeeker() {
        Fiche fiche = new FabriqueSituation().fiches(cas(SITUATION_V3, "{identifiant: 'ana'}", 200, """
                {data: {identifiant: 'ana', identite: {civilite: 'MME', nom_naissance: 'FABLE', nom_usage: null, prenom: 'ANA',
                  sexe: 'Féminin', date_naissance: '1987-06-05'},
                 contact: {telephone: '0199000000', telephone2: ' ', email: null},
                 adresse: {code_postal: '31400', localite: '31400 FICTIVILLE'},
                 inscription: {date_debut: '2025-09-01', date_fin: null, code_certification_cnav: 'VC',
                  categorie: {code: 5, libelle: 'X'}}}}""")).get(0);
        assertThat(fiche.cle()).isEqualTo("ana");
        assertThat(fiche.document()).isEqualTo(json("""
                {identifiant: 'ana', civilite: 'MME', identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['ANA'],
                  naissance: '1987-06-05', sexe: 'F', commune: null, pays: null},
                 contact: {telephone: '0199000000', telephone2: null, email: null},
                 adresse: {codePostal: '31400', codeCommune: null, localite: '31400 FICTIVILLE', ligneVoie: null,
                  ligneComplementDestinataire: null, ligneComplementAdresse: null, ligneComplementDistribution: null,
                  ligneNom: null},
                 certification: 'VC', inscriptions: [{debut: '2025-09-01', fin: null, categorie: 5}]}"""));
    }

    @Test
    void situation_ofV2_becomesTheSameJobSeeker() {
        Fiche fiche = new FabriqueSituation().fiches(cas("", "{identifiant: 'ana'}", 200, """
                {identifiant: 'ana', civilite: 'M.', nom: 'FABLE', prenom: 'ANA', sexe: 'Masculin', dateNaissance: '1987-06-05',
                 email: 'ana@fable.invalid', adresse: {INSEECommune: '31555'}, codeCertificationCNAV: null,
                 dateInscription: '2024-09-01', dateCessationInscription: '2025-09-01', codeCategorieInscription: 1}"""))
                .get(0);
        assertThat(fiche.document().get("civilite").asText()).isEqualTo("M");
        assertThat(fiche.document().at("/contact/email").asText()).isEqualTo("ana@fable.invalid");
        assertThat(fiche.document().at("/adresse/codeCommune").asText()).isEqualTo("31555");
        assertThat(fiche.document().get("inscriptions"))
                .isEqualTo(json("[{debut: '2024-09-01', fin: '2025-09-01', categorie: 1}]"));
    }

    @Test
    void payments_ofEitherVersion_becomeTheSame() {
        Fiche v2 = new FabriquePaiements().fiches(cas("", "{identifiant: 'ana'}", 200,
                "{paiements: [{date: '2021-01-01', montant: 1.50, allocations: 1.5, aides: 0.0, autres: 0}]}")).get(0);
        Fiche v3 = new FabriquePaiements().fiches(cas("", "{identifiant: 'ana'}", 200, """
                {data: {paiements: [{date_versement: '2021-01-01', montant_total: 1.50, montant_allocations: 1.5,
                 montant_aides: 0.0, montant_autres: 0}]}}""")).get(0);
        assertThat(v2.document()).isEqualTo(v3.document()).isEqualTo(
                json("""
                        {identifiant: 'ana', paiements: [{date: '2021-01-01', total: 1.50, allocations: 1.5, aides: 0.0, autres: 0}]}"""));
    }

    @Test
    void nobody_isNoRecord() {
        assertThat(new FabriqueSituation().fiches(cas("", "{identifiant: 'x'}", 404, "{}"))).isEmpty();
        assertThat(new FabriquePaiements().fiches(cas("", "{}", 200, "{}"))).isEmpty();
    }
}
