package fr.apiparticulier.suite.conformance.identite;

import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class IdentiteRepondueTest {

    @Test
    void allocataire_ofV3_isRead() {
        Identite identite = IdentiteRepondue.de(json("""
                {nom_naissance: 'FABLE', nom_usage: null, prenoms: 'ANA LOU', date_naissance: '1987-06-00', sexe: 'F'}"""));
        assertThat(identite.nomNaissance()).isEqualTo("FABLE");
        assertThat(identite.nomUsage()).isNull();
        assertThat(identite.prenoms()).containsExactly("ANA", "LOU");
        assertThat(identite.naissance()).isEqualTo(new DateNaissance(1987, 6, null));
    }

    @Test
    void allocataire_ofV2_isReadUnderEitherNameOfTheUsualName() {
        String parties = "nomNaissance: 'FABLE', prenoms: 'ANA', anneeDateDeNaissance: '1987', moisDateDeNaissance: '',"
                + "jourDateDeNaissance: '00'}";
        assertThat(IdentiteRepondue.de(json("{nomUsuel: 'CONTE', " + parties)).nomUsage()).isEqualTo("CONTE");
        assertThat(IdentiteRepondue.de(json("{nomUsage: 'CONTE', " + parties)).nomUsage()).isEqualTo("CONTE");
        assertThat(IdentiteRepondue.de(json("{" + parties)).naissance()).isEqualTo(new DateNaissance(1987, null, null));
    }

    @Test
    void student_isRead_withoutBlanks() {
        Identite identite = IdentiteRepondue
                .de(json("{nom: ' FABLE ', prenom: 'Ana Lou', prenom2: '', dateNaissance: '2000-01-20'}"));
        assertThat(identite.nomNaissance()).isEqualTo("FABLE");
        assertThat(identite.prenoms()).containsExactly("Ana Lou");
        assertThat(identite.naissance()).isEqualTo(new DateNaissance(2000, 1, 20));
    }

    @Test
    void givenNames_inAList_stayAsTheyAre() {
        assertThat(IdentiteRepondue.de(json("{nom: 'FABLE', prenoms: ['Ana Lou', 'Iris']}")).prenoms())
                .containsExactly("Ana Lou", "Iris");
    }

    @Test
    void sex_inWords_isRead() {
        assertThat(IdentiteRepondue.de(json("{sexe: 'Féminin'}")).sexe()).isEqualTo(Sexe.F);
        assertThat(IdentiteRepondue.de(json("{sexe: 'Masculin'}")).sexe()).isEqualTo(Sexe.M);
    }

    @Test
    void printedName_isSplitAtTheFirstBlank() {
        Identite identite = IdentiteRepondue.de(json("{nomPrenom: 'FABLE ANA LOU', dateDeNaissance: '00061987', sexe: 'F'}"));
        assertThat(identite.nomNaissance()).isEqualTo("FABLE");
        assertThat(identite.prenoms()).containsExactly("ANA LOU");
        assertThat(identite.naissance()).isEqualTo(new DateNaissance(1987, 6, null));
    }
}
