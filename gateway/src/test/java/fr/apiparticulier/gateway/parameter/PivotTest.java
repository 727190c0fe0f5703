package fr.apiparticulier.gateway.parameter;

import static fr.apiparticulier.gateway.parameter.Questions.codes;
import static fr.apiparticulier.gateway.parameter.Questions.pivot;
import static fr.apiparticulier.gateway.parameter.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.gateway.error.Refusal;

class PivotTest {

    private static final String FRANCE = "nomNaissance=Fictive&prenoms[]=Zoé&codeCogInseePaysNaissance=99100";
    private static final String TRIPLET = "&nomCommuneNaissance=Fable&anneeDateNaissance=1987&codeCogInseeDepartementNaissance=01";
    private static final String COMPLET = "nomNaissance=Fictive&prenoms[]=Zoé&anneeDateNaissance=1987&moisDateNaissance=6"
            + "&jourDateNaissance=5&sexeEtatCivil=F";

    @Test
    void communeByName_inTheFamilyBranch_becomesItsCode() {
        Query v3 = question(FRANCE + TRIPLET);
        Identite identite = pivot().familleV3(v3);
        assertThat(codes(v3)).isEmpty();
        assertThat(identite.codeCommune()).isEqualTo("01999");
        assertThat(identite.departement()).as("the code says it already").isNull();
        Query v2 = question("nomNaissance=Fictive&codePaysLieuDeNaissance=99100&nomCommuneNaissance=FABLE"
                + "&anneeDateDeNaissance=1987&codeInseeDepartementNaissance=01");
        assertThat(pivot().familleV2(v2).codeCommune()).isEqualTo("01999");
        assertThat(codes(v2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 00426", "anneeDateNaissance=1987&codeCogInseeDepartementNaissance=01, 00426",
            "nomCommuneNaissance=Fable&codeCogInseeDepartementNaissance=01, 00422",
            "nomCommuneNaissance=Fable&anneeDateNaissance=0000&codeCogInseeDepartementNaissance=01, 00422",
            "nomCommuneNaissance=Fable&anneeDateNaissance=19b7&codeCogInseeDepartementNaissance=01, 00425",
            "nomCommuneNaissance=Fable&anneeDateNaissance=1987, 00428",
            "nomCommuneNaissance=Fable&anneeDateNaissance=1987&codeCogInseeDepartementNaissance=96, 00428",
            "nomCommuneNaissance=Fable&anneeDateNaissance=1987&codeCogInseeDepartementNaissance=02, 00365",
            "nomCommuneNaissance=Conte&anneeDateNaissance=1987&codeCogInseeDepartementNaissance=01, 00365",
            "nomCommuneNaissance=Fable&anneeDateNaissance=1949&codeCogInseeDepartementNaissance=01, 00365",
            "codeCogInseeCommuneNaissance=1, 00365",
            "codeCogInseeCommuneNaissance=1&nomCommuneNaissance=Fable&anneeDateNaissance=1987, 00365"})
    void birthPlaceInFrance_thatIsNotWhole_isToldByItsOwnCode(String parametres, String code) {
        Query query = question(FRANCE + "&" + parametres);
        pivot().familleV3(query);
        assertThat(codes(query)).containsExactly(code);
    }

    @Test
    void birthPlaceInFrance_withoutYearAndDepartement_isToldBoth() {
        Query query = question(FRANCE + "&nomCommuneNaissance=Fable");
        pivot().familleV3(query);
        assertThat(codes(query)).containsExactly("00422", "00428");
    }

    @Test
    void communesCode_countsBeforeItsName() {
        Query query = question(FRANCE + "&codeCogInseeCommuneNaissance=08480&nomCommuneNaissance=Conte");
        assertThat(pivot().familleV3(query).codeCommune()).isEqualTo("08480");
        assertThat(codes(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&nomCommuneNaissance=Alger", "&codeCogInseeDepartementNaissance=99"})
    void foreignCountry_needsNeitherCommuneNorDepartement(String reste) {
        Query query = question("nomNaissance=Fictive&codeCogInseePaysNaissance=99352" + reste);
        Identite identite = pivot().familleV3(query);
        assertThat(codes(query)).isEmpty();
        assertThat(identite.codePays()).isEqualTo("99352");
        assertThat(identite.departement()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99404", "92352"})
    void country_isACodeOf99OrAlgeriasOldOne(String pays) {
        Query query = question("nomNaissance=Fictive&codeCogInseePaysNaissance=" + pays);
        pivot().familleV3(query);
        assertThat(codes(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FR", "98100", "9910", "991000", "92353"})
    void country_thatIsNone_isTold(String pays) {
        Query query = question("nomNaissance=Fictive&codeCogInseePaysNaissance=" + pays);
        pivot().familleV3(query);
        assertThat(codes(query)).containsExactly("00400");
    }

    @Test
    void communeByName_atTheOtherHolders_becomesItsCodeOrIsPassedOver() {
        Query connue = question(COMPLET + "&nomCommuneNaissance=fable&codeCogInseeDepartementNaissance=01");
        assertThat(pivot().complet(connue, true).codeCommune()).isEqualTo("01999");
        assertThat(codes(connue)).isEmpty();
        Query inconnue = question(COMPLET + "&nomCommuneNaissance=Conte&codeCogInseeDepartementNaissance=01");
        Identite identite = pivot().complet(inconnue, true);
        assertThat(codes(inconnue)).isEmpty();
        assertThat(identite.codeCommune()).isNull();
        assertThat(identite.departement()).isEqualTo("01");
        Query seule = question(COMPLET + "&nomCommuneNaissance=Fable");
        assertThat(pivot().complet(seule, true).codeCommune()).isNull();
        assertThat(codes(seule)).isEmpty();
    }

    @Test
    void wholeIdentity_withNothingGiven_isToldPartByPart() {
        Query query = question("");
        pivot().complet(query, true);
        assertThat(codes(query)).containsExactly("00420", "00421", "00422", "00423", "00424", "00427");
    }

    @ParameterizedTest
    @CsvSource({"moisDateNaissance=13&jourDateNaissance=x, , ", "anneeDateNaissance=1987&jourDateNaissance=45, 1987, ",
            "anneeDateNaissance=1987&moisDateNaissance=6&jourDateNaissance=, 1987, 6"})
    void monthWithoutYearAndDayWithoutMonth_doNotCount(String parametres, Integer annee, Integer mois) {
        Query query = question("nomNaissance=Fictive&codeCogInseePaysNaissance=99404&" + parametres);
        assertThat(pivot().familleV3(query).naissance()).isEqualTo(new DateNaissance(annee, mois, null));
        assertThat(codes(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1900, 1, 1", "2026, 10, 14", "2024, 2, 29"})
    void birthDate_from1900ToYesterday_isOne(String annee, String mois, String jour) {
        assertThat(codesOfDate(annee, mois, jour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1899, 12, 31", "2026, 10, 15", "2027, 1, 1", "1987, 2, 29", "1987, 13, 1", "1987, 6, 32", "19870, 6, 5",
            "1987, -6, 5", "1987, 6, 0"})
    void birthDate_thatIsNone_isTold(String annee, String mois, String jour) {
        assertThat(codesOfDate(annee, mois, jour)).containsExactly("00425");
    }

    private static List<String> codesOfDate(String annee, String mois, String jour) {
        Query query = question("nomNaissance=Fictive&prenoms[]=Zoé&sexeEtatCivil=F&anneeDateNaissance=" + annee
                + "&moisDateNaissance=" + mois + "&jourDateNaissance=" + jour);
        pivot().complet(query, true);
        return codes(query);
    }

    @Test
    void givenNames_sinceV3_areThreeAtMost() {
        Query trois = question(FRANCE + TRIPLET + "&prenoms[]=Anaïs&prenoms[]=Luce");
        assertThat(pivot().familleV3(trois).prenoms()).containsExactly("Zoé", "Anaïs", "Luce");
        trois.check();
        Query quatre = question(COMPLET + "&prenoms[]=Anaïs&prenoms[]=Luce&prenoms[]=Ève");
        pivot().complet(quatre, false);
        assertThatThrownBy(quatre::check).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.errors()).containsExactly(GatewayError.PRENOMS_EN_TROP.entry()));
    }

    @Test
    void givenNames_inTheFamilyBranch_mayBeNone() {
        Query aucun = question((FRANCE + TRIPLET).replace("&prenoms[]=Zoé", ""));
        assertThat(pivot().familleV3(aucun).prenoms()).isEmpty();
        aucun.check();
    }

    @Test
    void givenNames_inV2_haveNoLimit() {
        Query quatre = question("nomNaissance=Fictive&prenoms[]=Zoé&prenoms[]=Anaïs&prenoms[]=Luce&prenoms[]=Ève"
                + "&codePaysLieuDeNaissance=99127");
        assertThat(pivot().familleV2(quatre).prenoms()).hasSize(4);
        quatre.check();
    }
}
