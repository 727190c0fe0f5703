package fr.apiparticulier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.discretion.Discret;

/** No value about a person prints itself: found by walking the compiled contract, so a new record is held to it too. */
class DiscretTest {

    private static final String CANARI = "CANARI-DE-LA-SUITE";
    private static final LocalDate JOUR = LocalDate.of(1987, 6, 5);

    static List<Class<?>> records() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> charger(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(Class::isRecord).filter(Discret.class::isAssignableFrom)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void toString_ofARecordAboutAPerson_showsItsTypeAlone(Class<?> type) {
        assertThat(instance(type)).hasToString(type.getSimpleName() + "[…]");
    }

    private static Object valeur(Type type) {
        if (type instanceof ParameterizedType list) {
            Object element = valeur(list.getActualTypeArguments()[0]);
            return list.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isRecord()) {
            return instance(raw);
        }
        return Stream.of(CANARI, 5, true, JOUR, YearMonth.from(JOUR), BigDecimal.TEN)
                .filter(candidate -> raw.isInstance(candidate) || primitif(raw).isInstance(candidate)).findFirst()
                .orElseThrow();
    }

    private static Class<?> primitif(Class<?> raw) {
        return raw == int.class ? Integer.class : raw == boolean.class ? Boolean.class : raw;
    }

    private static Object instance(Class<?> type) {
        if (type == Droit.class) {
            // Its members depend on each other.
            return new Droit(Prestation.PRIME_ACTIVITE, Droit.Qualite.BENEFICIAIRE, true, null, JOUR);
        }
        if (type == ReferencePersonne.class) {
            return new ReferencePersonne("essai.AbCdEfGhIjKlMnOpQrStUv");
        }
        if (type == Certifie.class) {
            return new Certifie<>(CANARI, List.of(new ReferencePersonne("essai.AbCdEfGhIjKlMnOpQrStUv")));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> valeur(component.getGenericType())).toArray();
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Class<?> charger(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
