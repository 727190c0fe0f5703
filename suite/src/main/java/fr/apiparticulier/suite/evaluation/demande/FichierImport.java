package fr.apiparticulier.suite.evaluation.demande;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

/** A population as the registry of students takes it, one JSON document a line; written while it is read, and on no disk. */
public final class FichierImport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAR_BLOC = 500;
    private static final List<?> INSCRIPTIONS = List.of(Map.of("debut", "2026-09-01", "inscrit", true, "regime", "RF1",
            "etablissement", Map.of("uai", "0999001A", "nom", "Université de Nulle-Part")));

    private record Ligne(String ine, Fiche identite, List<?> inscriptions) {
    }

    private record EnTete(String registre, int version, boolean fictif, int enregistrements) {
    }

    private FichierImport() {
    }

    /** @param registre the provider's name */
    public static InputStream de(String registre, Population population) {
        InputStream enTete = octets(json(new EnTete(registre, 1, true, population.taille())));
        int blocs = (population.taille() + PAR_BLOC - 1) / PAR_BLOC;
        Iterator<InputStream> suite = Stream.concat(Stream.of(enTete),
                IntStream.range(0, blocs).mapToObj(bloc -> bloc(population, bloc))).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return suite.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return suite.next();
            }
        });
    }

    private static InputStream bloc(Population population, int bloc) {
        StringBuilder lignes = new StringBuilder();
        int fin = Math.min(population.taille(), (bloc + 1) * PAR_BLOC);
        for (int numero = bloc * PAR_BLOC; numero < fin; numero++) {
            Personne personne = population.personne(numero);
            lignes.append(json(new Ligne(personne.ine(), Fiche.de(personne.inscrite()), INSCRIPTIONS)));
        }
        return octets(lignes.toString());
    }

    private static InputStream octets(String texte) {
        return new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object document) {
        try {
            return JSON.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
