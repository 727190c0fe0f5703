package fr.apiparticulier.gateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.apiparticulier.gateway.mask.View;

/** Every view of the gateway, found among its compiled classes: a new one is held to the rules without being named. */
public final class Vues {

    private static final Path CLASSES = Path.of("target/classes");

    private Vues() {
    }

    public static List<Class<?>> toutes() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> charger(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(View.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the members of every view and of every record within one, at any depth, each once */
    public static List<RecordComponent> membres() {
        Set<Class<?>> records = new LinkedHashSet<>();
        toutes().forEach(vue -> ajouter(vue, records));
        return records.stream().flatMap(record -> Stream.of(record.getRecordComponents())).toList();
    }

    private static void ajouter(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && records.add(type)) {
            Stream.of(type.getRecordComponents()).forEach(membre -> ajouter(valeur(membre), records));
        }
    }

    /** @return the type of the member, or of its elements if it is a list */
    public static Class<?> valeur(RecordComponent membre) {
        Type type = membre.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType liste ? liste.getActualTypeArguments()[0] : type);
    }

    private static Class<?> charger(String name) {
        try {
            return Class.forName(name, false, Vues.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
