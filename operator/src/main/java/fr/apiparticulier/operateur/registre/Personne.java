package fr.apiparticulier.operateur.registre;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.operateur.echec.Mesusage;

/**
 * Whom a registry is to forget, as the file of a search in the journal says it, or by the number of a family's record. It is
 * read from a file or from standard input and never is an argument, which everybody on the machine sees. The provider tells
 * what is wrong with it.
 *
 * @param naissance {@code AAAA-MM-JJ}; {@code 00} for an unknown day or month
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Personne(
        String nomNaissance, String nomUsage, List<String> prenoms, String naissance, String sexe, String commune, String pays,
        String ine, String identifiant, String numero, String codePostal) implements Discret {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws Mesusage if it is not one, in YAML or in JSON */
    public static Personne lire(InputStream flux) {
        try {
            Personne personne = YAML.readValue(flux, Personne.class);
            if (personne != null) {
                return personne;
            }
        } catch (IOException e) {
            // Its message quotes the file.
        }
        throw new Mesusage("Le fichier de la personne est illisible (membres attendus, en YAML ou en JSON : nomNaissance, "
                + "nomUsage, prenoms, naissance, sexe, commune, pays, ine, identifiant, ou numero et codePostal).");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
