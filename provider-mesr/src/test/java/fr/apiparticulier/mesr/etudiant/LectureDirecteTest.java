package fr.apiparticulier.mesr.etudiant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.sqlclient.Pool;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.echeance.LectureDirecte;
import fr.apiparticulier.provider.echeance.Seance;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Effaceur;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** A registry that changes while somebody reads it in two statements. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class LectureDirecteTest {

    private static final String AUDIENCE = "provider-mesr";
    private static final String CHANGER = "update generation set mises_a_jour = mises_a_jour + 1";

    @Inject
    DeuxLectures lectures;

    @Inject
    DataSource base;

    @BeforeEach
    void importer() {
        oublier();
        Appelant.PASSERELLE.ndjson(AUDIENCE, "PUT", """
                {"registre":"provider-mesr","version":1,"fictif":true}
                {"ine":"990000011HH","identite":{"nomNaissance":"FICTIVE","prenoms":["Ada"],"naissance":"2001-01-01"}}
                """.getBytes(StandardCharsets.UTF_8)).statusCode(200);
    }

    @AfterEach
    void oublier() {
        new Effaceur(AUDIENCE, base).oublie();
    }

    @Test
    void registryThatStaysTheSame_isReadOnce() throws Throwable {
        assertThat(lues("select 1")).hasSize(1).containsOnly(List.of(0, 0));
    }

    /** It changes at each of the readings; the second does not see that. */
    @Test
    void registryThatChangesInBetween_isReadAgain_asItWasAtOneMoment() throws Throwable {
        List<List<Integer>> lues = lues(CHANGER);
        assertThat(lues).containsExactly(List.of(0, 1), List.of(1, 1));
    }

    /** It removes rows of a generation that stays as it was imported. */
    @Test
    void erasureInBetween_isAChangeToo() throws Throwable {
        assertThat(lues("update generation set changee_le = now()")).hasSize(2);
    }

    @Test
    void rowThatIsNoLongerThere_isNoFailure_whereTheRegistryChangedInBetween() throws Throwable {
        List<List<Integer>> lues = new ArrayList<>();
        assertThat(VertxContextSupport.subscribeAndAwait(() -> lectures.deuxEtatsRefuses(lues, CHANGER))).containsExactly(1, 1);
        assertThat(lues).hasSize(2);
    }

    private List<List<Integer>> lues(String entre) throws Throwable {
        List<List<Integer>> lues = new ArrayList<>();
        assertThat(VertxContextSupport.subscribeAndAwait(() -> lectures.lire(lues, entre)))
                .isEqualTo(lues.get(lues.size() - 1));
        return lues;
    }

    @ApplicationScoped
    static class DeuxLectures {

        private static final String MISES_A_JOUR = "select mises_a_jour from generation where id = (select generation from registre)";

        private final Pool ailleurs;

        DeuxLectures(Pool ailleurs) {
            this.ailleurs = ailleurs;
        }

        /**
         * @param lues takes what each reading saw in its two statements
         * @param entre is done between these, on another connection
         */
        @LectureDirecte
        Uni<List<Integer>> lire(List<List<Integer>> lues, String entre) {
            return deuxFois(lues, entre);
        }

        /** As a reader does whose rows do not fit together. */
        @LectureDirecte
        Uni<List<Integer>> deuxEtatsRefuses(List<List<Integer>> lues, String entre) {
            return deuxFois(lues, entre).invoke(deux -> {
                if (!deux.get(0).equals(deux.get(1))) {
                    throw new IllegalStateException("two states");
                }
            });
        }

        private Uni<List<Integer>> deuxFois(List<List<Integer>> lues, String entre) {
            return misesAJour().flatMap(avant -> UniHelper.toUni(ailleurs.query(entre).execute())
                    .flatMap(fait -> misesAJour()).map(apres -> List.of(avant, apres))).invoke(lues::add);
        }

        private static Uni<Integer> misesAJour() {
            return Seance.courante().lister(ligne -> ligne.getInteger(0), MISES_A_JOUR).map(une -> une.get(0));
        }
    }
}
