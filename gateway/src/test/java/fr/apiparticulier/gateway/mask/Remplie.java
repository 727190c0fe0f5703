package fr.apiparticulier.gateway.mask;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A view in which nothing is missing: every member has a value, every list an element. */
final class Remplie {

    private static final Map<Class<?>, Object> VALEURS = Map.of(String.class, "x", int.class, 1, Integer.class, 1,
            boolean.class, true, Boolean.class, true, BigDecimal.class, BigDecimal.ONE);

    private Remplie() {
    }

    static Record de(Class<?> vue) {
        try {
            RecordComponent[] membres = vue.getRecordComponents();
            Constructor<?> constructeur = vue
                    .getDeclaredConstructor(Stream.of(membres).map(RecordComponent::getType).toArray(Class[]::new));
            constructeur.setAccessible(true);
            return (Record) constructeur.newInstance(Stream.of(membres).map(RecordComponent::getGenericType)
                    .map(Remplie::valeur).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(vue.getName(), e);
        }
    }

    private static Object valeur(Type type) {
        if (type instanceof ParameterizedType liste) {
            return List.of(valeur(liste.getActualTypeArguments()[0]));
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord()) {
            return de(simple);
        }
        if (!VALEURS.containsKey(simple)) {
            throw new AssertionError("a type that no view had: " + simple);
        }
        return VALEURS.get(simple);
    }
}
