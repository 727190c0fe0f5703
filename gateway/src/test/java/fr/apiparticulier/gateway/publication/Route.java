package fr.apiparticulier.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.Path;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.View;

/**
 * A published data route, read off the method that answers it.
 *
 * @param chemin absolute, as in {@code /v3/dss/quotient_familial/identite}
 */
public record Route(String chemin, Publication publication) {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    /** The addresses of documents and resources from before there were versions of them, and of what is gone. */
    private static final Set<String> ANCIENNES = Set.of("/api/open-api.yml", "/api/impots/svair", "/api/v2/avis-imposition");

    /** What a browser shows; no software asks for it. */
    private static final Set<String> PAGES = Set.of("/statut", "/statut.css");

    /** @return all there are, by path */
    public static List<Route> toutes() {
        return methodes().filter(method -> method.isAnnotationPresent(Publication.class))
                .map(Route::de).sorted(Comparator.comparing(Route::chemin)).toList();
    }

    /** @return the paths that show no one's data */
    public static List<String> services() {
        return methodes().filter(method -> method.isAnnotationPresent(Path.class))
                .filter(method -> !method.isAnnotationPresent(Publication.class))
                .map(method -> "/" + method.getAnnotation(Path.class).value())
                .filter(chemin -> !ANCIENNES.contains(chemin) && !PAGES.contains(chemin)).toList();
    }

    private static Stream<Method> methodes() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString()).filter(name -> name.endsWith("Resource.class"))
                    .map(name -> charger(name.substring(0, name.length() - 6).replace('/', '.'))).toList().stream()
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route de(Method method) {
        Publication publication = method.getAnnotation(Publication.class);
        return new Route("/" + publication.chemin(), publication);
    }

    View vue() {
        return publication.vue().getAnnotation(View.class);
    }

    /** @return the one provider it asks */
    public Service service() {
        return vue().service();
    }

    public ApiVersion version() {
        return vue().version();
    }

    /** @return whether nothing but a FranceConnect token may ask */
    public boolean estFranceConnecte() {
        return chemin.endsWith("/france_connect");
    }

    /** @return whether its answers are kept for a while, see {@code cache} */
    boolean estGardee() {
        return service() == Service.CNAF;
    }

    /** @return any one of these opens it; what a FranceConnect token says of an identity, it says to whom knows it */
    List<Scope> scopes() {
        return Stream.of(vue().scopes()).filter(this::mayHold).toList();
    }

    /** @return whether a caller of this route may hold that scope at all */
    boolean mayHold(Scope scope) {
        return !estFranceConnecte() || !scope.mot().contains("_identite");
    }

    /** @return everything the route asks, {@code recipient} first since v3 and last before */
    public List<Question.Demande> demandes() {
        Stream<Question.Demande> question = Stream.of(publication.question()).flatMap(part -> part.demandes().stream());
        boolean v2 = version() == ApiVersion.V2;
        Question.Demande recipient = new Question.Demande(Parametre.RECIPIENT,
                v2 ? Question.Presence.FACULTATIF : Question.Presence.REQUIS);
        return (v2 ? Stream.concat(question, Stream.of(recipient)) : Stream.concat(Stream.of(recipient), question)).toList();
    }

    @Override
    public String toString() {
        return chemin;
    }

    private static Class<?> charger(String name) {
        try {
            return Class.forName(name, false, Route.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
