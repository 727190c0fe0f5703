package fr.apiparticulier.operateur.recherche;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.recherche.Candidats;
import fr.apiparticulier.contract.recherche.Certitude;
import fr.apiparticulier.contract.recherche.Trace;

/**
 * Whom the journal is searched for, as they write themselves: a whole identity, an INE, the identifier of a job seeker, or
 * several of them. It is read from a file or from standard input and never is an argument, which everybody on the machine sees.
 *
 * @param naissance {@code AAAA-MM-JJ}; {@code 00} for an unknown day or month
 * @param commune COG of the commune of birth, or null
 * @param pays COG of the country of birth, or null; France if there is a commune
 */
record Sujet(
        String nomNaissance, String nomUsage, List<String> prenoms, String naissance, Sexe sexe, String commune, String pays,
        String ine, String identifiant) implements Discret {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws RechercheImpossible if it is not one, in YAML or in JSON */
    static Sujet lire(InputStream flux) {
        try {
            Sujet sujet = YAML.readValue(flux, Sujet.class);
            if (sujet != null) {
                return sujet;
            }
        } catch (IOException e) {
            // Its message quotes the file.
        }
        throw new RechercheImpossible("Le fichier de la personne est illisible (membres attendus, en YAML ou en JSON : "
                + "nomNaissance, nomUsage, prenoms, naissance, sexe, commune, pays, ine, identifiant).");
    }

    /** @return all traces this person may have left, and what finding each would mean */
    Map<Trace, Certitude> traces(boolean approchant) {
        Map<Trace, Certitude> traces = new HashMap<>();
        if (nomNaissance != null) {
            traces.putAll(Candidats.de(identite(), approchant));
        }
        if (ine != null) {
            traces.put(Trace.ine(Ine.lire(ine).orElseThrow(() -> new RechercheImpossible("ine : ce n'en est pas un."))),
                    Certitude.CERTAINE);
        }
        if (identifiant != null) {
            traces.put(Trace.identifiant(identifiant), Certitude.CERTAINE);
        }
        if (traces.isEmpty()) {
            throw new RechercheImpossible("Il faut une identité, un INE ou un identifiant.");
        }
        return traces;
    }

    private Identite identite() {
        Identite identite = new Identite(nomNaissance, nomUsage, prenoms, date(), sexe, commune, pays);
        if (identite.cleNomNaissance().isEmpty() || identite.clesPrenoms().isEmpty() || identite.naissance().annee() == null) {
            throw new RechercheImpossible("Une identité comprend au moins nomNaissance, prenoms et l'année de naissance.");
        }
        return identite;
    }

    private DateNaissance date() {
        Matcher parties = DATE.matcher(naissance == null ? "" : naissance);
        if (parties.matches()) {
            try {
                return DateNaissance.avecZeros(Integer.parseInt(parties.group(1)), Integer.parseInt(parties.group(2)),
                        Integer.parseInt(parties.group(3)));
            } catch (DateTimeException e) {
                // Said below.
            }
        }
        throw new RechercheImpossible("naissance : attendue sous la forme AAAA-MM-JJ, 00 pour ce qui est inconnu.");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
