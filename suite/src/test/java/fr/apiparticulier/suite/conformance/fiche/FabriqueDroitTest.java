package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.AEEH_V3;
import static fr.apiparticulier.suite.conformance.Exemples.CSS_V2;
import static fr.apiparticulier.suite.conformance.Exemples.CSS_V3;
import static fr.apiparticulier.suite.conformance.Exemples.MI_MAI_2026;
import static fr.apiparticulier.suite.conformance.Exemples.PRIME_V3;
import static fr.apiparticulier.suite.conformance.Exemples.RSA_V2;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.operation.Operation;

class FabriqueDroitTest {

    private static final String QUESTION = "{nomNaissance: 'FABLE', prenoms: ['Ana'], anneeDateNaissance: 1987}";

    private static List<Fiche> fiches(Cas cas) {
        return Fabrique.de(Operation.deId(cas.operation()).orElseThrow().famille(), new MoisDemande(MI_MAI_2026)).fiches(cas);
    }

    @Test
    void answer_withARight_becomesTheFileOfWhoWasAskedFor() {
        Fiche fiche = fiches(cas(RSA_V2, """
                {nomNaissance: 'FABLE', prenoms: ['Ana', 'Lou'], anneeDateDeNaissance: 1987, moisDateDeNaissance: 6,
                 codeInseeLieuDeNaissance: '08480', sexe: 'F'}""", 200,
                "{status: 'beneficiaire', majoration: true, dateDebut: '2020-01-01', dateFin: '2024-12-31'}")).get(0);
        assertThat(fiche.personne().nomNaissance()).isEqualTo("FABLE");
        assertThat(fiche.document()).isEqualTo(json("""
                {regime: 'CNAF', numero: null, codePostal: null, adresse: {},
                 allocataires: [{identite: {nomNaissance: 'FABLE', nomUsage: null, prenoms: ['Ana', 'Lou'],
                  naissance: '1987-06-00', sexe: 'F', commune: '08480', pays: '99100'},
                  droits: [{prestation: 'REVENU_SOLIDARITE_ACTIVE', debut: '2020-01-01', majoration: true,
                   qualite: 'BENEFICIAIRE'}]}]}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            CSS_V2 + "; {status: 'beneficiaire_avec_participation_financiere', dateDebut: '2024-10-01'}; true",
            CSS_V2 + "; {status: 'beneficiaire_sans_participation_financiere', dateDebut: '2024-10-01'}; false",
            CSS_V3 + "; {data: {est_beneficiaire: true, avec_participation: true, date_debut_droit: '2024-10-01'}}; true",
            CSS_V3 + "; {data: {est_beneficiaire: true, avec_participation: false, date_debut_droit: '2024-10-01'}}; false"})
    void participation_isToldInAWordOrAMember(String operation, String reponse, boolean participation) {
        assertThat(fiches(cas(operation, QUESTION, 200, reponse)).get(0).document().at("/allocataires/0/droits")).isEqualTo(
                json("[{prestation: 'COMPLEMENTAIRE_SANTE_SOLIDAIRE', debut: '2024-10-01', participation: " + participation
                        + ", qualite: 'BENEFICIAIRE'}]"));
    }

    @ParameterizedTest
    @CsvSource({"allocataire, BENEFICIAIRE", "ouvrant_droit, OUVRANT_DROIT"})
    void aeeh_keepsTheQuality(String statut, String qualite) {
        assertThat(fiches(cas(AEEH_V3, QUESTION, 200,
                "{data: {status: '" + statut + "', date_debut_droit: '2023-06-15'}}")).get(0).document()
                .at("/allocataires/0/droits")).isEqualTo(json(
                        "[{prestation: 'ALLOCATION_ENFANT_HANDICAPE', "
                                + "debut: '2023-06-15', qualite: '" + qualite + "'}]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {CSS_V2 + "; {status: 'non_beneficiaire_css', dateDebut: null}",
            RSA_V2 + "; {status: 'non_beneficiaire', majoration: null}",
            PRIME_V3 + "; {data: {est_beneficiaire: false, avec_majoration: null, date_debut_droit: null}}",
            AEEH_V3 + "; {data: {status: 'non_beneficiaire', date_debut_droit: null}}"})
    void answer_withoutARight_isAFileWithoutOne(String operation, String reponse) {
        assertThat(fiches(cas(operation, QUESTION, 200, reponse))).singleElement()
                .satisfies(fiche -> assertThat(fiche.document().at("/allocataires/0/droits")).isEmpty());
    }

    @Test
    void error_isNobody() {
        assertThat(fiches(cas(PRIME_V3, QUESTION, 404, "{}"))).isEmpty();
    }
}
