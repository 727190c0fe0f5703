package fr.apiparticulier.operateur.recherche;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import fr.apiparticulier.journal.Line;
import fr.apiparticulier.journal.Lines;
import fr.apiparticulier.journal.Link;

/** A journal as it was exported; whether nobody touched it is for its verifier to say. */
final class ExportJournal implements Journal {

    private final Path fichier;

    ExportJournal(Path fichier) {
        this.fichier = fichier;
    }

    @Override
    public void chercher(Set<String> references, Periode periode, Consumer<Evenement> trouve) {
        List<Evenement> trouves = new ArrayList<>();
        lire(periode, evenement -> {
            if (!Collections.disjoint(evenement.personnes(), references)) {
                trouves.add(evenement);
            }
        });
        trouves.sort(Comparator.comparing(Evenement::instant));
        trouves.forEach(trouve);
    }

    @Override
    public Optional<Evenement> premier(Periode periode) {
        AtomicReference<Evenement> premier = new AtomicReference<>();
        lire(periode, evenement -> {
            boolean avant = premier.get() == null || evenement.instant().isBefore(premier.get().instant());
            if (avant && !evenement.personnes().isEmpty()) {
                premier.set(evenement);
            }
        });
        return Optional.ofNullable(premier.get());
    }

    /** Reads line by line: an export of a year does not fit into memory, what is about one person does. */
    private void lire(Periode periode, Consumer<Evenement> lu) {
        Consumer<Line> lire = ligne -> {
            if (ligne instanceof Link lien) {
                Evenement evenement = Evenement.de(lien.contenu(), null);
                if (periode.comprend(evenement.instant())) {
                    lu.accept(evenement);
                }
            }
        };
        try (BufferedReader lignes = Files.newBufferedReader(fichier)) {
            Lines.read(lignes, lire);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new RechercheImpossible("Ce n'est pas un export du journal : " + fichier);
        }
    }
}
