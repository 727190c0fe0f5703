package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V2;
import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.MI_MAI_2026;
import static fr.apiparticulier.suite.conformance.Exemples.NUMERO;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;

class FabriqueDossierTest {

    private static Fiche fiche(Cas cas) {
        List<Fiche> fiches = new FabriqueDossier(new MoisDemande(MI_MAI_2026)).fiches(cas);
        assertThat(fiches).hasSize(1);
        return fiches.get(0);
    }

    @Test
    void answer_ofV3_becomesAFileWithTheQuestionsPlaceOfBirth() {
        Fiche fiche = fiche(cas(FAMILLE_V3, """
                {nomNaissance: 'FABEL', prenoms: ['Ana'], anneeDateNaissance: 1987, codeCogInseeCommuneNaissance: '08480',
                 codeCogInseePaysNaissance: '99100', sexeEtatCivil: 'F'}""", 200, """
                {data: {quotient_familial: {fournisseur: 'MSA', valeur: 150, annee: 2026, mois: 5, annee_calcul: 2024,
                  mois_calcul: 12},
                 allocataires: [{nom_naissance: 'FABLE', nom_usage: null, prenoms: 'ANA LOU', date_naissance: '1987-06-05',
                  sexe: 'F'}],
                 enfants: [{nom_naissance: 'FABLE', nom_usage: null, prenoms: 'IRIS', date_naissance: '2015-01-00', sexe: 'F'}],
                 adresse: {destinataire: 'Madame FABLE', code_postal_ville: '51000 FICTIVILLE', pays: 'FRANCE'}}}"""));
        assertThat(fiche.personne().nomNaissance()).isEqualTo("FABLE");
        assertThat(fiche.cle()).isNull();
        assertThat(fiche.document()).isEqualTo(json("""
                {regime: 'MSA', numero: null, codePostal: null,
                 adresse: {destinataire: 'Madame FABLE', complementInformation: null, complementGeographique: null,
                  numeroLibelleVoie: null, lieuDit: null, codePostalVille: '51000 FICTIVILLE', pays: 'FRANCE'},
                 allocataires: [{identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['ANA', 'LOU'],
                  naissance: '1987-06-05', sexe: 'F', commune: '08480', pays: '99100'}, nomPrenom: null}],
                 enfants: [{identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['IRIS'], naissance: '2015-01-00',
                  sexe: 'F', commune: null, pays: null}, nomPrenom: null}],
                 quotients: [{de: '2026-05', valeur: 150, calcul: '2024-12'}]}"""));
    }

    @Test
    void answer_byNumber_isFoundByTheNumberAlone() {
        Fiche fiche = fiche(cas(NUMERO, "{numeroAllocataire: 123, codePostal: 44100}", 200, """
                {quotientFamilial: 0, mois: 4, annee: 2026, enfants: [], adresse: {identite: 'FABLE ANA',
                  complementIdentite: 'B', complementIdentiteGeo: 'G', numeroRue: '1 RUE'},
                 allocataires: [{nomPrenom: 'FABLE ANA', dateDeNaissance: '05061987', sexe: 'F'}]}"""));
        assertThat(fiche.cle()).isEqualTo("123@44100");
        assertThat(fiche.personne()).isNull();
        assertThat(fiche.document().get("regime").asText()).isEqualTo("CNAF");
        assertThat(fiche.document().at("/allocataires/0/nomPrenom").asText()).isEqualTo("FABLE ANA");
        assertThat(fiche.document().at("/adresse/complementInformation").asText()).isEqualTo("B");
        assertThat(fiche.document().at("/adresse/numeroLibelleVoie").asText()).isEqualTo("1 RUE");
        assertThat(fiche.document().get("quotients")).isEqualTo(json("[{de: '2026-04', valeur: 0}]"));
    }

    @Test
    void answer_aboutTheSecondAllocataire_leavesTheFirstAsSheIs() {
        Fiche fiche = fiche(cas(FAMILLE_V2, "{nomNaissance: 'CONTE', prenoms: ['Luc'], anneeDateDeNaissance: 1985, sexe: 'M'}",
                200, """
                        {allocataires: [{nomNaissance: 'FABLE', prenoms: 'ANA', anneeDateDeNaissance: '1987'},
                         {nomNaissance: 'CONTE', prenoms: 'LUC', anneeDateDeNaissance: '1985'}]}"""));
        assertThat(fiche.document().at("/allocataires/0/identite/sexe").isNull()).isTrue();
        assertThat(fiche.document().at("/allocataires/1/identite/sexe").asText()).isEqualTo("M");
        assertThat(fiche.personne().nomNaissance()).isEqualTo("CONTE");
    }

    @Test
    void answer_aboutNobodyOfThatYear_isMadeOfTheQuestion() {
        Identite personne = fiche(cas(FAMILLE_V3, "{nomNaissance: 'CONTE', prenoms: ['Luc'], anneeDateNaissance: 2004}", 200,
                "{data: {allocataires: [{nom_naissance: 'CONTE', prenoms: 'LUC', date_naissance: '2000-01-01'}]}}")).personne();
        assertThat(personne.naissance().annee()).isEqualTo(2004);
    }

    @Test
    void error_isNobody() {
        assertThat(new FabriqueDossier(new MoisDemande(MI_MAI_2026)).fiches(cas(FAMILLE_V3, "{}", 404, "{}"))).isEmpty();
    }
}
