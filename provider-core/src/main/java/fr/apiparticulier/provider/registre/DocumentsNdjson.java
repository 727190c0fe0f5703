package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;

/** One document per line: whatever is wrong with a line ends with it. */
final class DocumentsNdjson implements Documents {

    private final LigneBornee ligne;
    private long position;

    DocumentsNdjson(InputStream fichier) {
        this.ligne = new LigneBornee(fichier);
    }

    @Override
    public <T> Document<T> suivant(Class<T> forme) throws IOException {
        while (ligne.suivante()) {
            if (!ligne.estVide()) {
                return lire(forme);
            }
        }
        return null;
    }

    private <T> Document<T> lire(Class<T> forme) {
        long ici = position++;
        if (ligne.estTropLongue()) {
            return faux(ici, "", "a line too long (expected: at most " + LigneBornee.MAXIMUM + " bytes)");
        }
        if (!ligne.estTexte()) {
            return faux(ici, "", "unreadable (expected: UTF-8)");
        }
        ObjectReader lecteur = FormatImport.NDJSON.mapper().readerFor(forme);
        try (JsonParser parser = FormatImport.NDJSON.ouvrir(ligne.octets(), ligne.longueur())) {
            T valeur = lecteur.readValue(parser);
            if (valeur == null || parser.nextToken() != null) {
                return faux(ici, "", "not one JSON document");
            }
            return Document.juste(ici, ligne.numero(), valeur);
        } catch (IOException | RuntimeException e) {
            boolean mise = e instanceof JsonProcessingException && Motif.estDeForme(e);
            return faux(ici, Motif.chemin(e),
                    Motif.de(e, mise ? "unreadable, or a member given twice" : "not of the expected form"));
        }
    }

    private <T> Document<T> faux(long ici, String membre, String motif) {
        return Document.faux(ici, ligne.numero(), new ErreurImport(ici, membre, motif));
    }
}
