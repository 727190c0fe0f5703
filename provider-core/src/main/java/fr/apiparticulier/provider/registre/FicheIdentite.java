package fr.apiparticulier.provider.registre;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.CodeCog;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.contract.identite.Sexe;

/**
 * A person in an import file, the same in all registries.
 *
 * @param nomNaissance required, with a letter or a digit, see {@link Normalisation}
 * @param nomUsage or null
 * @param prenoms at least one with a letter or a digit
 * @param naissance {@code AAAA-MM-JJ}; {@code 00} for an unknown day or month, {@code 0000-00-00} for an unknown date
 * @param sexe or null
 * @param commune COG of the commune of birth, or of the country, or null; see {@link CodeCog#COMMUNE_INSCRITE}
 * @param pays COG of the country of birth, or null; France if there is a commune; see {@link CodeCog#PAYS}
 */
public record FicheIdentite(
        String nomNaissance, String nomUsage, List<String> prenoms, String naissance, Sexe sexe, String commune,
        String pays) implements Discret {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    public FicheIdentite {
        nomNaissance = net(nomNaissance);
        nomUsage = net(nomUsage);
        commune = net(commune);
        pays = net(pays);
        prenoms = prenoms == null ? List.of() : prenoms.stream().map(FicheIdentite::net).toList();
        exiger(nomNaissance != null, "nomNaissance: missing");
        exiger(!prenoms.isEmpty() && prenoms.stream().allMatch(prenom -> prenom != null && !prenom.contains("|")),
                "prenoms: missing or empty (expected: at least one, without |)");
        // Nobody would ever find a person without either.
        exiger(seLit(nomNaissance), "nomNaissance: no letter (expected: one at least)");
        exiger(prenoms.stream().anyMatch(FicheIdentite::seLit), "prenoms: no letter (expected: one at least)");
        exiger(naissance != null && DATE.matcher(naissance).matches(), "naissance: not a date (expected: AAAA-MM-JJ)");
        date(naissance);
        exiger(commune == null || CodeCog.COMMUNE_INSCRITE.matcher(commune).matches(),
                "commune: not a COG code (expected: five characters)");
        exiger(pays == null || CodeCog.PAYS.matcher(pays).matches(), "pays: not a COG code (expected: 99 and three digits)");
    }

    public Identite identite() {
        return new Identite(nomNaissance, nomUsage, prenoms, date(naissance), sexe, commune, pays);
    }

    private static boolean seLit(String nom) {
        return !Normalisation.cle(nom).isEmpty();
    }

    private static DateNaissance date(String texte) {
        Matcher parties = DATE.matcher(texte);
        parties.matches();
        try {
            return DateNaissance.avecZeros(Integer.parseInt(parties.group(1)), Integer.parseInt(parties.group(2)),
                    Integer.parseInt(parties.group(3)));
        } catch (DateTimeException e) {
            throw new ValeurRefusee("naissance: not a day that exists");
        }
    }

    /** Blanks around a text are a keyboard's, not a person's, and nothing but blanks is nothing. */
    private static String net(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
