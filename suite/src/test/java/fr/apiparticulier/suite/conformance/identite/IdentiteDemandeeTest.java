package fr.apiparticulier.suite.conformance.identite;

import static fr.apiparticulier.suite.conformance.Exemples.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class IdentiteDemandeeTest {

    @Test
    void question_ofV3_isRead() {
        Identite identite = IdentiteDemandee.de(question("", """
                {nomNaissance: 'FABLE', nomUsage: 'CONTE', prenoms: ['Ana Lou', 'Iris'], anneeDateNaissance: 1987,
                 moisDateNaissance: 6, sexeEtatCivil: 'F', codeCogInseePaysNaissance: '99404'}"""));
        assertThat(identite.nomNaissance()).isEqualTo("FABLE");
        assertThat(identite.nomUsage()).isEqualTo("CONTE");
        assertThat(identite.prenoms()).containsExactly("Ana Lou", "Iris");
        assertThat(identite.naissance()).isEqualTo(new DateNaissance(1987, 6, null));
        assertThat(identite.sexe()).isEqualTo(Sexe.F);
        assertThat(identite.codePays()).isEqualTo("99404");
    }

    @Test
    void question_ofV2InParts_isRead() {
        Identite identite = IdentiteDemandee.de(question("", """
                {nomNaissance: 'FABLE', prenoms: ['Ana'], anneeDateDeNaissance: 1987, moisDateDeNaissance: 6,
                 jourDateDeNaissance: 5, sexe: 'F', codeInseeLieuDeNaissance: '08480'}"""));
        assertThat(identite.naissance()).isEqualTo(new DateNaissance(1987, 6, 5));
        assertThat(identite.codeCommune()).isEqualTo("08480");
        assertThat(identite.codePays()).isEqualTo(Identite.FRANCE);
    }

    @Test
    void question_ofV2InOneDate_isRead() {
        Identite identite = IdentiteDemandee
                .de(question("", "{nom: 'FABLE', prenom: 'Ana Lou', dateDeNaissance: '2000-01-20', sexe: 'f'}"));
        assertThat(identite.prenoms()).containsExactly("Ana Lou");
        assertThat(identite.naissance()).isEqualTo(new DateNaissance(2000, 1, 20));
        assertThat(identite.sexe()).isEqualTo(Sexe.F);
    }

    @Test
    void givenNames_inOneParameter_areSplit() {
        assertThat(IdentiteDemandee.de(question("", "{prenoms: 'Ana  Lou'}")).prenoms()).containsExactly("Ana", "Lou");
    }

    @Test
    void place_thatIsACountry_isNoCommune() {
        Identite identite = IdentiteDemandee.de(question("", "{lieuDeNaissance: '99335'}"));
        assertThat(identite.codeCommune()).isNull();
        assertThat(identite.codePays()).isEqualTo("99335");
    }

    @Test
    void place_inWordsOrDateThatIsNone_isNotGiven() {
        Identite identite = IdentiteDemandee.de(question("", "{lieuDeNaissance: 'Angers', dateDeNaissance: '2001-02-29'}"));
        assertThat(identite.codeCommune()).isNull();
        assertThat(identite.naissance()).isEqualTo(DateNaissance.INCONNUE);
    }
}
