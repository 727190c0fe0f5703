package fr.apiparticulier.suite.conformance.replay;

import static fr.apiparticulier.suite.conformance.Exemples.ETUDIANT_V2;
import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.conformance.operation.Operation;

class AppelTest {

    private static String adresse(String operation, String parametres) {
        return Appel.adresse(URI.create("http://127.0.0.1:8080"), Operation.deId(operation).orElseThrow(),
                question(operation, parametres)).toString();
    }

    @Test
    void list_isAskedWithBrackets_andV3NamesItsRecipient() {
        assertThat(adresse(FAMILLE_V3, "{nomNaissance: \"L'ÉTÉ & CO\", prenoms: ['Ana', 'Lou'], annee: 2026}"))
                .isEqualTo("http://127.0.0.1:8080/v3/dss/quotient_familial/identite?nomNaissance=L%27%C3%89T%C3%89+%26+CO"
                        + "&prenoms%5B%5D=Ana&prenoms%5B%5D=Lou&annee=2026&recipient=13002526500013");
    }

    @Test
    void v2_isAskedWithoutRecipient() {
        assertThat(adresse(ETUDIANT_V2, "{ine: '990000001HH'}"))
                .isEqualTo("http://127.0.0.1:8080/api/v2/etudiants?ine=990000001HH");
    }
}
