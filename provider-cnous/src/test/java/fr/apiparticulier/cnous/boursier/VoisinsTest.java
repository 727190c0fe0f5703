package fr.apiparticulier.cnous.boursier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.registre.Generations;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderTestResource;

@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class VoisinsTest {

    private static final String INE = "990000001HH";
    private static final String DEUX_CAMPAGNES = """
            {registre: provider-cnous, version: 1, fictif: true, enregistrements: 2}
            ---
            ine: 990000001HH
            identite: {nomNaissance: FICTIVE, prenoms: [Alma], naissance: 2005-04-12}
            campagne: 2025
            boursier: false
            ---
            ine: 990000001HH
            identite: {nomNaissance: FICTIVE, prenoms: [Alma], naissance: 2005-04-12}
            campagne: 2026
            boursier: false
            """;

    @Inject
    BourseRepository bourses;

    private List<BourseEntity> demander(Function<BourseRepository, Uni<List<BourseEntity>>> question) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> question.apply(bourses)));
    }

    @Test
    void neighbours_ofFilesReplacedMeanwhile_areThoseOfTheirOwnGeneration() throws Throwable {
        Appelant.PASSERELLE.importe("provider-cnous", DEUX_CAMPAGNES).statusCode(200);
        List<BourseEntity> trouves = demander(registre -> registre
                .list("generation = " + Generations.EN_SERVICE + " and ine = ?1 and campagne = 2026", INE));
        Appelant.PASSERELLE.importe("provider-cnous", DEUX_CAMPAGNES).statusCode(200);
        assertThat(trouves).hasSize(1);
        assertThat(demander(registre -> registre.voisins(trouves))).hasSize(2)
                .allSatisfy(voisin -> assertThat(voisin.generation).isEqualTo(trouves.get(0).generation));
    }

    @Test
    void neighbours_ofNobody_areNobody() throws Throwable {
        assertThat(demander(registre -> registre.voisins(List.of()))).isEmpty();
    }
}
