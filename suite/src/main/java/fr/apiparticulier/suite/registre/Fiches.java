package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.demande.Fiche;
import fr.apiparticulier.suite.evaluation.population.Population;

/** The same people as records of two more registries: each family has a dossier, each person is a job seeker. */
public final class Fiches {

    /** A month that every dossier has a quotient of. */
    public static final String MOIS = "2026-10";

    private static final ObjectWriter JSON = new ObjectMapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .withRootValueSeparator("\n");
    private static final int CAFS = 95;
    private static final int PARENTS = 2;
    private static final Map<String, String> ADRESSE = Map.of("numeroLibelleVoie", "1 RUE INVENTEE", "codePostalVille",
            "00000 NULLE-PART", "pays", "FRANCE");
    private static final List<?> QUOTIENTS = List.of(Map.of("de", "2026-09", "a", "2026-11", "valeur", 700));
    private static final List<?> INSCRIPTIONS = List.of(Map.of("debut", "2026-01-05", "categorie", 1));

    private record EnTete(String registre, int version, boolean fictif) {
    }

    private record Membre(Fiche identite) {
    }

    private record Dossier(String regime, String numero, String codePostal, Object adresse, List<Membre> allocataires,
            List<Membre> enfants, List<?> quotients) {
    }

    private record Demandeur(String identifiant, String civilite, Fiche identite, List<?> inscriptions) {
    }

    private Fiches() {
    }

    /** @return the numéro d'allocataire of a person's family; of seven digits, as long as there are ten million people */
    public static String numero(Population population, int personne) {
        return String.format(Locale.ROOT, "%07d", population.premier(personne));
    }

    /** @return of the family's CAF */
    public static String codePostal(Population population, int personne) {
        return String.format(Locale.ROOT, "%02d000", 1 + population.premier(personne) % CAFS);
    }

    public static String identifiant(int personne) {
        return "demandeur-" + personne;
    }

    static void dossiers(OutputStream sortie, Population population) throws IOException {
        try (SequenceWriter lignes = lignes(sortie, Registre.DOSSIERS)) {
            int taille;
            for (int premier = 0; premier < population.taille(); premier += taille) {
                List<Membre> membres = membres(population, premier);
                taille = membres.size();
                int parents = Math.min(PARENTS, taille);
                lignes.write(new Dossier("CNAF", numero(population, premier), codePostal(population, premier), ADRESSE,
                        membres.subList(0, parents), membres.subList(parents, taille), QUOTIENTS));
            }
        }
    }

    private static List<Membre> membres(Population population, int premier) {
        List<Membre> membres = new ArrayList<>();
        for (int numero = premier; numero < population.taille() && population.premier(numero) == premier; numero++) {
            membres.add(new Membre(Fiche.de(population.personne(numero).inscrite())));
        }
        return membres;
    }

    static void demandeurs(OutputStream sortie, Population population) throws IOException {
        try (SequenceWriter lignes = lignes(sortie, Registre.DEMANDEURS)) {
            for (int numero = 0; numero < population.taille(); numero++) {
                Identite inscrite = population.personne(numero).inscrite();
                lignes.write(new Demandeur(identifiant(numero), "MME", Fiche.de(inscrite), INSCRIPTIONS));
            }
        }
    }

    private static SequenceWriter lignes(OutputStream sortie, Registre registre) throws IOException {
        return JSON.writeValues(sortie).write(new EnTete(registre.service().audience(), 1, true));
    }
}
