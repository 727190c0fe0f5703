package fr.apiparticulier.suite.conformance.age;

import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V2;
import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.MI_MAI_2026;
import static fr.apiparticulier.suite.conformance.Exemples.NUMERO;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.fiche.MoisDemande;

class RajeunissementTest {

    private static Cas rajeunir(Cas cas) {
        return new Rajeunissement(new MoisDemande(MI_MAI_2026), MI_MAI_2026).appliquer(cas);
    }

    private static String enfant(String mois, String naissance) {
        String annee = mois.split("-")[0];
        return rajeunir(cas(FAMILLE_V3, "{nomNaissance: 'FABLE'}", 200, "{data: {quotient_familial: {annee: " + annee
                + ", mois: " + Integer.parseInt(mois.split("-")[1]) + "}, enfants: [{date_naissance: '" + naissance + "'}]}}"))
                .donnees().at("/enfants/0/date_naissance").asText();
    }

    @Test
    void month_notNamed_becomesTheOneAskedNow() {
        Cas rajeuni = rajeunir(cas(FAMILLE_V3, "{nomNaissance: 'FABLE'}", 200, """
                {data: {quotient_familial: {valeur: 1, annee: 2024, mois: 12, annee_calcul: 2024, mois_calcul: 11},
                 allocataires: [{date_naissance: '1987-06-05'}]}, links: {}}"""));
        assertThat(rajeuni.reponse()).isEqualTo(json("""
                {data: {quotient_familial: {valeur: 1, annee: 2026, mois: 5, annee_calcul: 2024, mois_calcul: 11},
                 allocataires: [{date_naissance: '1987-06-05'}]}, links: {}}"""));
    }

    @Test
    void month_askedByNumber_isThePreviousOne() {
        Cas rajeuni = rajeunir(cas(NUMERO, "{numeroAllocataire: 1, codePostal: 75}", 200, "{annee: 2023, mois: 7}"));
        assertThat(rajeuni.reponse()).isEqualTo(json("{annee: 2026, mois: 4}"));
    }

    @Test
    void month_named_staysAsRecorded() {
        Cas nomme = cas(FAMILLE_V2, "{annee: 2025, mois: 3}", 200, "{annee: 2025, mois: 3, enfants: []}");
        assertThat(rajeunir(nomme)).isSameAs(nomme);
    }

    @Test
    void error_staysAsRecorded() {
        Cas erreur = cas(FAMILLE_V2, "{}", 404, "{error: 'not_found'}");
        assertThat(rajeunir(erreur)).isSameAs(erreur);
    }

    @Test
    void originalCase_isNotChanged() {
        Cas enregistre = cas(FAMILLE_V2, "{}", 200, "{annee: 2024, mois: 12}");
        rajeunir(enregistre);
        assertThat(enregistre.reponse()).isEqualTo(json("{annee: 2024, mois: 12}"));
    }

    @ParameterizedTest
    @CsvSource({"2025-05, 2010-03-04, 2011-03-04", "2025-06, 2010-03-04, 2011-03-04", "2025-04, 2010-03-04, 2012-03-04",
            "2026-05, 2010-03-04, 2010-03-04", "2027-01, 2010-03-04, 2010-03-04", "2025-05, 2010-03-00, 2011-03-00",
            "2025-05, 2012-02-29, 2013-02-28", "2025-05, 0000-00-00, 0000-00-00", "2025-05, '', ''"})
    void children_areMovedByWholeYearsRoundedUp(String mois, String avant, String apres) {
        assertThat(enfant(mois, avant)).isEqualTo(apres);
    }

    @Test
    void child_bornThatMonth_isNotMovedIntoTheFuture() {
        assertThat(enfant("2024-09", "2024-09-20")).isEqualTo("2025-09-20");
    }

    @Test
    void child_inTheOtherSpellings_isMovedToo() {
        assertThat(rajeunir(cas(FAMILLE_V2, "{}", 200, """
                {annee: 2025, mois: 5, enfants: [
                 {anneeDateDeNaissance: '2012', moisDateDeNaissance: '02', jourDateDeNaissance: '29'},
                 {anneeDateDeNaissance: '', moisDateDeNaissance: '', jourDateDeNaissance: ''}]}""")).reponse().get("enfants"))
                .isEqualTo(json("""
                        [{anneeDateDeNaissance: '2013', moisDateDeNaissance: '02', jourDateDeNaissance: '28'},
                         {anneeDateDeNaissance: '', moisDateDeNaissance: '', jourDateDeNaissance: ''}]"""));
        assertThat(rajeunir(cas(NUMERO, "{numeroAllocataire: 1}", 200,
                "{annee: 2025, mois: 4, enfants: [{dateDeNaissance: '29022012'}]}")).reponse().get("enfants"))
                .isEqualTo(json("[{dateDeNaissance: '28022013'}]"));
    }
}
