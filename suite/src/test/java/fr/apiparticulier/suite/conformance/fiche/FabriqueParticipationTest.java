package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.EAJE;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FabriqueParticipationTest {

    private static Fiche fiche(String allocataire, String enfants, int aeeh) {
        return new FabriqueParticipation().fiches(cas(EAJE, """
                {nomNaissance: 'FABLE', prenoms: ['Ana'], anneeDateNaissance: 1987, codeCogInseeCommuneNaissance: '08480',
                 codeCogInseePaysNaissance: '99100'}""", 200, """
                {data: {allocataires: [%s], enfants: [%s], adresse: {destinataire: 'Madame FABLE', pays: 'FRANCE'},
                 parametres_calcul_participation_familiale: {nombre_enfants_a_charge: 2,
                  nombre_enfants_beneficiaire_aeeh: %d, base_ressources_annuelles: {valeur: 40923, annee_calcul: 2023}}}}"""
                .formatted(allocataire, enfants, aeeh))).get(0);
    }

    private static String personne(String prenom, String date) {
        return "{nom_naissance: 'FABLE', nom_usage: null, prenoms: '" + prenom + "', date_naissance: '" + date
                + "', sexe: 'F', code_cog_insee_commune_naissance: '75113'}";
    }

    @Test
    void answer_becomesAFileWithResources() {
        Fiche fiche = fiche(personne("ANA LOU", "1987-06-05"), personne("IRIS", "2015-01-00"), 0);
        assertThat(fiche.personne().prenoms()).containsExactly("ANA", "LOU");
        assertThat(fiche.personne().codeCommune()).isEqualTo("75113");
        assertThat(fiche.document().get("ressources")).isEqualTo(json("[{annee: 2023, valeur: 40923}]"));
        assertThat(fiche.document().at("/adresse/destinataire").asText()).isEqualTo("Madame FABLE");
        assertThat(fiche.document().at("/enfants/0/identite/commune").asText()).isEqualTo("75113");
        assertThat(fiche.document().at("/enfants/0/droits").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2"})
    void aeeh_isOpenedByAsManyChildrenAsThereAre(int dits, int ouverts) {
        Fiche fiche = fiche(personne("ANA", "1987-06-05"), personne("IRIS", "2015-01-01") + "," + personne("LOU", "2018-01-01"),
                dits);
        assertThat(fiche.document().findValues("qualite")).hasSize(ouverts)
                .allMatch(qualite -> qualite.asText().equals("OUVRANT_DROIT"));
    }

    @Test
    void answer_aboutNobodyOfThatYear_isMadeOfTheQuestion() {
        Fiche fiche = fiche(personne("JEANNE", "2000-01-20"), "", 0);
        assertThat(fiche.document().at("/allocataires/0/identite/naissance").asText()).isEqualTo("1987-00-00");
        assertThat(fiche.document().at("/allocataires/0/identite/commune").asText()).isEqualTo("08480");
    }

    @Test
    void error_isNobody() {
        assertThat(new FabriqueParticipation().fiches(cas(EAJE, "{}", 404, "{}"))).isEmpty();
    }
}
