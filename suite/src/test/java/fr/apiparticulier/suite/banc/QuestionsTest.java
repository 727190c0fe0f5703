package fr.apiparticulier.suite.banc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.oracle.Question;

class QuestionsTest {

    @Test
    void dossier_asksEveryProvider_withEveryWordOfEachQuestion() throws Exception {
        assertThat(Questions.seules()).extracting(Question::service).containsExactly(Service.values());
        JsonNode corps = new ObjectMapper().readTree(Questions.dossier(Questions.seules()));
        assertThat(corps.at("/ressources").properties()).extracting(Object::toString).containsExactly("quotient_familial=3",
                "statut_etudiant=3", "etudiant_boursier=4", "statut=3", "scolarites=5");
        assertThat(corps.at("/prenoms")).hasSize(2);
        Questions.seules().forEach(seule -> seule.parametres()
                .forEach((nom, valeur) -> assertThat(corps.has(nom.replace("[]", ""))).as(nom).isTrue()));
    }
}
