package fr.apiparticulier.suite.conformance.rule;

import static fr.apiparticulier.suite.conformance.Exemples.BOURSIER_V2;
import static fr.apiparticulier.suite.conformance.Exemples.ETUDIANT_V2;
import static fr.apiparticulier.suite.conformance.Exemples.ETUDIANT_V3;
import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V2;
import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.NUMERO;
import static fr.apiparticulier.suite.conformance.Exemples.SCOLARITE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static fr.apiparticulier.suite.conformance.Exemples.question;
import static fr.apiparticulier.suite.conformance.Exemples.rejeu;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.compare.Comparaison;
import fr.apiparticulier.suite.conformance.compare.Difference;

class ConditionTest {

    private static final Difference QUESTION = Difference.de(Difference.QUESTION);
    private static final JsonNode RIEN = MissingNode.getInstance();

    private static boolean sansReponse(Condition condition, Cas cas) {
        return condition.vaut(rejeu(cas), QUESTION);
    }

    /** Whether the condition holds for the one difference between what is recorded and what is answered. */
    private static boolean vaut(Condition condition, Cas cas, int statut, String obtenu) {
        Rejeu rejeu = rejeu(cas, statut, obtenu);
        List<Difference> differences = Comparaison.comparer(cas, rejeu.reponse().orElseThrow());
        assertThat(differences).isNotEmpty();
        return condition.vaut(rejeu, differences.get(0));
    }

    private static boolean membre(Condition condition, String attendu, String obtenu) {
        return condition.vaut(rejeu(question(FAMILLE_V2, "{}")),
                new Difference("/x", noeud(attendu), noeud(obtenu), RIEN, RIEN));
    }

    private static JsonNode noeud(String texte) {
        return texte == null ? RIEN : json(texte);
    }

    @Test
    void jetonPlusEtroit_isAMemberMoreForAFranceConnectToken() {
        String connecte = "{family_name: 'C'}";
        assertThat(vaut(Condition.JETON_PLUS_ETROIT, cas(BOURSIER_V2, connecte, 200, "{}"), 200, "{nom: 'C'}")).isTrue();
        assertThat(vaut(Condition.JETON_PLUS_ETROIT, cas(BOURSIER_V2, connecte, 200, "{nom: 'C'}"), 200, "{}")).isFalse();
        assertThat(vaut(Condition.JETON_PLUS_ETROIT, cas(BOURSIER_V2, "{nom: 'C'}", 200, "{}"), 200, "{nom: 'C'}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"200&-04-23, 0000-00-00, true", "2004-04-23, 0000-00-00, false", "200&-04-23, 2004-04-23, false"})
    void dateIllisible_isAnsweredAsUnknown(String attendu, String obtenu, boolean illisible) {
        assertThat(membre(Condition.DATE_ILLISIBLE, "'" + attendu + "'", "'" + obtenu + "'")).isEqualTo(illisible);
    }

    @Test
    void pivotIncomplet_isWhatNoFranceConnectTokenIs() {
        String entier = "{given_name: 'A B', family_name: 'C', birthdate: '2001-02-03', gender: 'male', birthplace: '75101'}";
        assertThat(sansReponse(Condition.PIVOT_INCOMPLET, question(BOURSIER_V2, "{given_name: 'A', gender: 'male'}"))).isTrue();
        assertThat(sansReponse(Condition.PIVOT_INCOMPLET, question(BOURSIER_V2, entier))).isFalse();
        assertThat(sansReponse(Condition.PARAMETRE_INCONNU, question(BOURSIER_V2, entier))).isFalse();
        assertThat(sansReponse(Condition.PIVOT_INCOMPLET, question(BOURSIER_V2, "{nom: 'A', sexe: 'F'}"))).isFalse();
    }

    @Test
    void parametreInconnu_isWhatTheOperationDoesNotKnow() {
        assertThat(sansReponse(Condition.PARAMETRE_INCONNU, question(FAMILLE_V3, "{nomNaissange: 'A'}"))).isTrue();
        assertThat(sansReponse(Condition.PARAMETRE_INCONNU, question(FAMILLE_V3, "{sexe: 'F'}"))).isTrue();
        assertThat(sansReponse(Condition.PARAMETRE_INCONNU, question(FAMILLE_V2, "{sexe: 'F', annee: 2026}"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"401, true, false, false", "403, true, false, false", "429, false, true, false", "509, false, true, true",
            "500, false, false, true", "503, false, false, false", "404, false, false, false", "200, false, false, false"})
    void status_tellsWhichErrorsAreNotReplayed(int statut, boolean jeton, boolean quota, boolean panne) {
        Cas cas = cas(NUMERO, "{}", statut, "{error: 'error'}");
        assertThat(sansReponse(Condition.ERREUR_DE_JETON, cas)).isEqualTo(jeton);
        assertThat(sansReponse(Condition.QUOTA_DE_L_APPELANT, cas)).isEqualTo(quota);
        assertThat(sansReponse(Condition.PANNE_NON_REJOUABLE, cas)).isEqualTo(panne);
    }

    @Test
    void parametreRequisAbsent_needsARefusalAndAGap() {
        Cas sansPrenom = cas(ETUDIANT_V3, "{nomNaissance: 'A'}", 404, "{}");
        assertThat(vaut(Condition.PARAMETRE_REQUIS_ABSENT, sansPrenom, 422, "{}")).isTrue();
        assertThat(vaut(Condition.PARAMETRE_REQUIS_ABSENT, sansPrenom, 500, "{}")).isFalse();
        Cas complet = cas(BOURSIER_V2, "{ine: '990000001HH'}", 200, "{}");
        assertThat(vaut(Condition.PARAMETRE_REQUIS_ABSENT, complet, 400, "{}")).isFalse();
    }

    @Test
    void lieuDeNaissanceAbsent_concernsThoseBornInFrance() {
        assertThat(vaut(Condition.LIEU_DE_NAISSANCE_ABSENT,
                cas(FAMILLE_V2, "{nomNaissance: 'A', codePaysLieuDeNaissance: '99100'}", 200, "{}"), 400, "{}")).isTrue();
        assertThat(vaut(Condition.LIEU_DE_NAISSANCE_ABSENT,
                cas(FAMILLE_V2, "{nomNaissance: 'A', codePaysLieuDeNaissance: '99404'}", 200, "{}"), 400, "{}")).isFalse();
        assertThat(vaut(Condition.LIEU_DE_NAISSANCE_ABSENT, cas(FAMILLE_V3,
                "{codeCogInseePaysNaissance: '99100', codeCogInseeCommuneNaissance: '08480'}", 200, "{}"), 422, "{}"))
                .isFalse();
    }

    @Test
    void ineHorsForme_mayStandInTheQuestionOrInTheRecord() {
        assertThat(vaut(Condition.INE_HORS_FORME, cas(ETUDIANT_V2, "{ine: '697720085AL'}", 200, "{}"), 400, "{}")).isTrue();
        assertThat(vaut(Condition.INE_HORS_FORME, cas(ETUDIANT_V2, "{ine: '990000001HH'}", 200, "{}"), 400, "{}")).isFalse();
        assertThat(Condition.INE_HORS_FORME.vaut(rejeu(cas(ETUDIANT_V2, "{nom: 'A'}", 200, "{ine: 'court'}")),
                Difference.importation("ine"))).isTrue();
    }

    @Test
    void moisHorsService_isAMonthNamedThatHasNoAnswer() {
        assertThat(vaut(Condition.MOIS_HORS_SERVICE, cas(FAMILLE_V3, "{annee: 2023, mois: 6}", 200, "{}"), 422, "{}")).isTrue();
        assertThat(vaut(Condition.MOIS_HORS_SERVICE, cas(FAMILLE_V3, "{annee: 2025, mois: 6}", 200, "{}"), 422, "{}"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{inscriptions: []}; true", "{data: {admissions: []}}; true", "{paiements: []}; true",
            "{quotientFamilial: null}; true", "{data: {quotient_familial: {valeur: null}}}; true",
            "{inscriptions: [{}]}; false", "{quotientFamilial: 0}; false", "{}; false"})
    void rienAMontrer_isAnEmptyRecord(String reponse, boolean vide) {
        assertThat(vaut(Condition.RIEN_A_MONTRER, cas(ETUDIANT_V2, "{}", 200, reponse), 404, "{}")).isEqualTo(vide);
    }

    @Test
    void memeErreur_isTheSameWordOrCode() {
        Cas v2 = cas(NUMERO, "{}", 502, "{error: 'network_error'}");
        assertThat(vaut(Condition.MEME_ERREUR, v2, 503, "{error: 'network_error'}")).isTrue();
        assertThat(vaut(Condition.MEME_ERREUR, v2, 503, "{error: 'data_provider_error'}")).isFalse();
        Cas v3 = cas(FAMILLE_V3, "{}", 504, "{errors: [{code: '37001'}]}");
        assertThat(vaut(Condition.MEME_ERREUR, v3, 502, "{errors: [{code: '37001'}]}")).isTrue();
        assertThat(vaut(Condition.MEME_ERREUR, v3, 502, "{errors: [{code: '37002'}]}")).isFalse();
        assertThat(vaut(Condition.MEME_ERREUR, v3, 404, "{errors: [{code: '37001'}]}")).isFalse();
    }

    private static boolean absent(Condition condition, String question, Sexe sexe, int statut) {
        Cas cas = cas(FAMILLE_V3, question, 200, "{}");
        Identite personne = new Identite("FABLE", null, List.of("Ana"), new DateNaissance(1987, 6, 5), sexe, null, null);
        Rejeu rejeu = rejeu(cas, statut, "{}").surPersonne(Optional.of(personne));
        return condition.vaut(rejeu, Comparaison.comparer(cas, rejeu.reponse().orElseThrow()).get(0));
    }

    private static final String EXACTE = "{nomNaissance: 'Fable', prenoms: ['ANA'], anneeDateNaissance: 1987, "
            + "moisDateNaissance: 6, jourDateNaissance: 5, sexeEtatCivil: 'F'}";
    private static final String FAUTIVE = "{nomNaissance: 'Fabel', prenoms: ['ANA'], anneeDateNaissance: 1987, sexeEtatCivil: 'F'}";
    private static final String AUTRE_NOM = "{nomNaissance: 'Conte', prenoms: ['ANA'], anneeDateNaissance: 1987, sexeEtatCivil: 'F'}";
    private static final String MARIEE = "{nomNaissance: 'Conte', nomUsage: 'Fable', prenoms: ['ANA'], anneeDateNaissance: 1987}";

    @Test
    void nomContredit_isAnotherFamilysName_andNoSlipOfIt() {
        assertThat(absent(Condition.NOM_CONTREDIT, AUTRE_NOM, Sexe.F, 404)).isTrue();
        assertThat(absent(Condition.NOM_CONTREDIT, FAUTIVE, Sexe.F, 404)).isFalse();
        assertThat(absent(Condition.NOM_CONTREDIT, MARIEE, Sexe.F, 404)).isFalse();
        assertThat(absent(Condition.NOM_CONTREDIT, EXACTE, Sexe.F, 404)).isFalse();
        assertThat(absent(Condition.NOM_CONTREDIT, AUTRE_NOM, Sexe.F, 503)).isFalse();
    }

    @Test
    void nomContredit_needsSomebodyToBeThere() {
        assertThat(vaut(Condition.NOM_CONTREDIT, cas(FAMILLE_V3, AUTRE_NOM, 200, "{}"), 404, "{}")).isFalse();
    }

    @Test
    void sexeContredit_needsBothSexes() {
        assertThat(absent(Condition.SEXE_CONTREDIT, EXACTE, Sexe.M, 404)).isTrue();
        assertThat(absent(Condition.SEXE_CONTREDIT, EXACTE, Sexe.F, 404)).isFalse();
        assertThat(absent(Condition.SEXE_CONTREDIT, EXACTE, null, 404)).isFalse();
    }

    @Test
    void naissanceContredite_isAnAnswerAboutAnotherYear() {
        Cas autre = cas(ETUDIANT_V2, "{dateDeNaissance: '2004-01-01'}", 200, "{nom: 'A', dateNaissance: '2000-01-01'}");
        assertThat(vaut(Condition.NAISSANCE_CONTREDITE, autre, 200, "{nom: 'A', dateNaissance: '2004-01-01'}")).isTrue();
        Cas meme = cas(ETUDIANT_V2, "{dateDeNaissance: '2004-01-01'}", 200, "{nom: 'A', dateNaissance: '2004-01-01'}");
        assertThat(vaut(Condition.NAISSANCE_CONTREDITE, meme, 200, "{nom: 'B', dateNaissance: '2004-01-01'}")).isFalse();
    }

    @Test
    void absentDUneAutreCaisse_needsNotFoundOnBothSides() {
        Cas msa = cas(FAMILLE_V3, "{}", 404, "{errors: [{code: '10003'}]}");
        assertThat(vaut(Condition.ABSENT_D_UNE_AUTRE_CAISSE, msa, 404, "{errors: [{code: '37003'}]}")).isTrue();
        assertThat(vaut(Condition.ABSENT_D_UNE_AUTRE_CAISSE, msa, 404, "{errors: [{code: '00402'}]}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "rien", quoteCharacter = '"', value = {
            "MOT_D_ERREUR_INCONNU, 'dummy', 'bad_request', true", "MOT_D_ERREUR_INCONNU, 'conflict', 'not_found', false",
            "MEME_PANNE, 'provider_unknown_error', 'data_provider_error', true",
            "MEME_PANNE, 'network_error', 'data_provider_error', false",
            "REGIME_CAF, 'CAF', 'CNAF', true", "REGIME_CAF, 'CAF', 'MSA', false",
            "ANNEE_SCOLAIRE_COURTE, '2026', '2026-2027', true", "ANNEE_SCOLAIRE_COURTE, '2026', '2025-2026', false",
            "ANNEE_SCOLAIRE_COURTE, '2026-2027', '2026', false",
            "NULL_SANS_MEMBRE, rien, null, true", "NULL_SANS_MEMBRE, rien, 1, false", "NULL_SANS_MEMBRE, 1, null, false",
            "MEMBRE_ABSENT_DU_CAS, rien, 1, true", "MEMBRE_ABSENT_DU_CAS, null, 1, false",
            "INCONNU_AUTREMENT, '', null, true", "INCONNU_AUTREMENT, '00', null, true", "INCONNU_AUTREMENT, ' ', null, true",
            "INCONNU_AUTREMENT, null, '0000-00-00', true", "INCONNU_AUTREMENT, '01', null, false",
            "INCONNU_AUTREMENT, 0, null, false", "INCONNU_AUTREMENT, rien, null, false",
            "BLANCS, ' A  B', 'A B', true", "BLANCS, 'AB', 'A B', false", "BLANCS, 1, ' 1', false",
            "TOUJOURS, 1, 2, true"})
    void member_alone_tells(Condition condition, String attendu, String obtenu, boolean vaut) {
        assertThat(membre(condition, attendu, obtenu)).isEqualTo(vaut);
    }

    @Test
    void anneeScolaireAutre_isAnswerOfTheYearAsked() {
        Cas cas = cas(SCOLARITE_V3, "{anneeScolaire: '2025'}", 200, "{data: {annee_scolaire: '2024-2025'}}");
        assertThat(vaut(Condition.ANNEE_SCOLAIRE_AUTRE, cas, 200, "{data: {annee_scolaire: '2025-2026'}}")).isTrue();
        assertThat(vaut(Condition.ANNEE_SCOLAIRE_AUTRE, cas, 200, "{data: {annee_scolaire: '2026-2027'}}")).isFalse();
    }

    @Test
    void moisAutre_isAnswerOfTheMonthNamed() {
        Cas cas = cas(FAMILLE_V2, "{annee: 2025, mois: 3}", 200, "{mois: 2}");
        assertThat(vaut(Condition.MOIS_AUTRE, cas, 200, "{mois: 3}")).isTrue();
        assertThat(vaut(Condition.MOIS_AUTRE, cas, 200, "{mois: 4}")).isFalse();
        assertThat(vaut(Condition.MOIS_AUTRE, cas(FAMILLE_V2, "{}", 200, "{mois: 2}"), 200, "{mois: 5}")).isFalse();
    }

    @Test
    void nomDUsageSousUnAutreNom_hasTheSameValue() {
        Cas cas = cas(FAMILLE_V2, "{}", 200, "{nomUsage: 'A'}");
        assertThat(vaut(Condition.NOM_D_USAGE_SOUS_UN_AUTRE_NOM, cas, 200, "{nomUsuel: 'A'}")).isTrue();
        assertThat(vaut(Condition.NOM_D_USAGE_SOUS_UN_AUTRE_NOM, cas, 200, "{nomUsuel: 'B'}")).isFalse();
        assertThat(vaut(Condition.NOM_D_USAGE_SOUS_UN_AUTRE_NOM, cas, 200, "{}")).isFalse();
    }

    @Test
    void libelleDuMemeCode_needsTheCodeToBeEqual() {
        Cas cas = cas(SCOLARITE_V3, "{}", 200, "{code: 'ST', libelle: 'Scolaire'}");
        assertThat(vaut(Condition.LIBELLE_DU_MEME_CODE, cas, 200, "{code: 'ST', libelle: 'Scolarisé'}")).isTrue();
        assertThat(vaut(Condition.LIBELLE_DU_MEME_CODE, cas, 200, "{code: 'ST', libelle: null}")).isFalse();
        Cas sansCode = cas(SCOLARITE_V3, "{}", 200, "{libelle: 'Scolaire'}");
        assertThat(vaut(Condition.LIBELLE_DU_MEME_CODE, sansCode, 200, "{libelle: 'Scolarisé'}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2006-05-15, true", "2006-05-16, false", "2005-00-00, true", "2006-00-00, false", "0000-00-00, false"})
    void enfantTropAge_isTwentyToday(String naissance, boolean tropAge) {
        Cas cas = cas(FAMILLE_V3, "{}", 200, "{data: {enfants: [{date_naissance: '" + naissance + "'}]}}");
        assertThat(vaut(Condition.ENFANT_TROP_AGE, cas, 200, "{data: {enfants: []}}")).isEqualTo(tropAge);
    }

    @Test
    void enfantTropAge_isAboutAChildThatIsNotAnswered() {
        Cas cas = cas(FAMILLE_V3, "{}", 200, "{data: {enfants: [{nom_naissance: 'A', date_naissance: '1999-01-01'}]}}");
        assertThat(vaut(Condition.ENFANT_TROP_AGE, cas, 200,
                "{data: {enfants: [{nom_naissance: 'B', date_naissance: '1999-01-01'}]}}")).isFalse();
    }

    @Test
    void identifiantContredit_isAnAnswerAboutWhatWasAsked() {
        Cas cas = cas(ETUDIANT_V2, "{ine: '990000001HH'}", 200, "{ine: '990000002HH'}");
        assertThat(vaut(Condition.IDENTIFIANT_CONTREDIT, cas, 200, "{ine: '990000001HH'}")).isTrue();
        assertThat(vaut(Condition.IDENTIFIANT_CONTREDIT, cas, 200, "{ine: '990000003HH'}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"codesBcnDepartements: ['013'], false", "codesBcnDepartements: ['075'], true", "codesBcnRegions: ['18'], false",
            "codesBcnRegions: ['10'], true", "codeEtablissement: '0132733A', false"})
    void horsPerimetre_isASchoolThatWasNotToBeLookedIn(String perimetre, boolean dehors) {
        Cas cas = cas(SCOLARITE_V3, "{" + perimetre + "}", 200, "{data: {etablissement: {code_uai: '0132733A'}}}");
        assertThat(vaut(Condition.HORS_PERIMETRE, cas, 404, "{}")).isEqualTo(dehors);
    }
}
