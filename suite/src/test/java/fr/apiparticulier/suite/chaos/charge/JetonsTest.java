package fr.apiparticulier.suite.chaos.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Questions;

class JetonsTest {

    private final AtomicInteger numero = new AtomicInteger();
    private final List<Question> questions = Questions.lire();
    private final Jetons jetons = new Jetons(questions, scopes -> numero.incrementAndGet() + " " + scopes);

    @Test
    void everyQuestion_hasATokenOfItsOwn_withItsScopes() {
        assertThat(jetons.tous()).hasSameSizeAs(questions).doesNotHaveDuplicates();
        assertThat(questions).allSatisfy(question -> assertThat(jetons.de(question)).endsWith(question.scopes().toString()));
    }

    @Test
    void tokenOfBefore_staysInUseBesideTheNewOne() {
        Question question = questions.get(0);
        String avant = jetons.de(question);
        jetons.ajouter();
        Set<String> vus = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
            vus.add(jetons.de(question));
        }
        assertThat(vus).hasSize(2).contains(avant);
    }
}
