package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;

import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.ProviderPing;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.DroitApi;
import fr.apiparticulier.contract.cnaf.ParticipationFamilialeApi;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi;
import fr.apiparticulier.contract.education.ScolariteApi;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi;

/** The gateway asks what providers serve: each operation is a method of the contract's interfaces, and each method is asked. */
class OperationsTest {

    private record Served(String path, Class<?> question, Class<?> answer) {

        static Stream<Served> by(Class<?> api) {
            return Stream.of(api.getDeclaredMethods()).map(method -> new Served(path(api, method),
                    method.getParameterCount() == 0 ? Void.class : method.getParameterTypes()[0],
                    answer(((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])));
        }

        /** That of a question stands in a {@code Certifie}. */
        private static Class<?> answer(Type said) {
            return (Class<?>) (said instanceof ParameterizedType certifie ? certifie.getActualTypeArguments()[0] : said);
        }

        private static String path(Class<?> api, Method method) {
            Path own = method.getAnnotation(Path.class);
            return api.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        }

        static Served of(Operation<?, ?> operation) {
            return new Served(operation.path(), operation.question(), operation.answer());
        }
    }

    @Test
    void operations_areThoseOfTheContract() {
        assertThat(Operations.questions().stream().map(Served::of)).containsExactlyInAnyOrderElementsOf(
                Stream.of(QuotientFamilialApi.class, DroitApi.class, ParticipationFamilialeApi.class, StatutEtudiantApi.class,
                        EtudiantBoursierApi.class, DemandeurEmploiApi.class, ScolariteApi.class).flatMap(Served::by).toList());
        assertThat(Served.by(ProviderPing.class)).containsExactly(Served.of(Operations.ping(Service.CNAF)));
    }

    @Test
    void names_areThoseOfConfiguration() {
        assertThat(Operations.SITUATION.name()).isEqualTo("pole-emploi/demandeur-emploi/situation");
        assertThat(Operations.questions().stream().map(Operation::name)).doesNotHaveDuplicates().allMatch(Operations::isNamed);
        assertThat(Operations.isNamed("pole-emploi")).isTrue();
        assertThat(Operations.isNamed("pole_emploi")).isFalse();
    }
}
