package fr.apiparticulier.operateur.registre;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is to become a registry. It is sent as it is read: a night's file has no place in a small command's memory. */
public sealed interface Contenu {

    Format format();

    /** @throws FileNotFoundException if it is no more */
    BodyPublisher corps() throws FileNotFoundException;

    /** @return what it is called in the provider's list of generations, if it is called anything that a header bears */
    default Optional<String> nom() {
        return Optional.empty();
    }

    /** @return whether it can be sent a second time */
    boolean relisible();

    /** @return the lines on which these documents begin, by their position; those that cannot be told are left out */
    Map<Integer, Long> lignes(Set<Integer> positions);

    /** A file on disk. */
    record Fichier(Path chemin, Format format) implements Contenu {

        @Override
        public Optional<String> nom() {
            return Optional.of(chemin.getFileName().toString()).filter(nom -> nom.matches("[\\w .-]{1,120}"));
        }

        @Override
        public BodyPublisher corps() throws FileNotFoundException {
            return BodyPublishers.ofFile(chemin);
        }

        @Override
        public boolean relisible() {
            return true;
        }

        @Override
        public Map<Integer, Long> lignes(Set<Integer> positions) {
            try (InputStream octets = Files.newInputStream(chemin)) {
                return Lignes.de(octets, format, positions);
            } catch (IOException e) {
                return Map.of();
            }
        }
    }

    /** What comes from another program, and comes once. */
    record Flux(InputStream entree, Format format) implements Contenu {

        @Override
        public BodyPublisher corps() {
            return BodyPublishers.ofInputStream(() -> entree);
        }

        @Override
        public boolean relisible() {
            return false;
        }

        @Override
        public Map<Integer, Long> lignes(Set<Integer> positions) {
            return Map.of();
        }
    }

    /** What a program made by itself. */
    record Octets(byte[] octets, Format format) implements Contenu {

        @Override
        public BodyPublisher corps() {
            return BodyPublishers.ofByteArray(octets);
        }

        @Override
        public boolean relisible() {
            return true;
        }

        @Override
        public Map<Integer, Long> lignes(Set<Integer> positions) {
            return Map.of();
        }
    }
}
