package fr.apiparticulier.contract.recherche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;

/**
 * The traces that somebody may have left at some register, made of how they write themselves. Accents, case, hyphens, blanks,
 * which name is the birth name, and given names that another register runs together or cuts make no difference; what else may
 * is {@link Certitude#POSSIBLE}. A register that has another birth year, or another name, is not found.
 */
public final class Candidats {

    private final Map<Trace, Certitude> traces = new LinkedHashMap<>();
    private final Identite sujet;

    private Candidats(Identite sujet) {
        this.sujet = sujet;
    }

    /**
     * @param sujet birth name, a given name and birth year at least
     * @param approchant whether a typing error in a name, or day and month in each other's place, are looked for too
     * @return each trace with what finding it would mean
     * @throws IllegalArgumentException if the subject is not enough of anybody
     */
    public static Map<Trace, Certitude> de(Identite sujet, boolean approchant) {
        if (sujet.cleNomNaissance().isEmpty() || sujet.clesPrenoms().isEmpty() || sujet.naissance().annee() == null) {
            throw new IllegalArgumentException("subject: not enough (expected: birth name, a given name, birth year)");
        }
        Candidats candidats = new Candidats(sujet);
        candidats.telsQuels();
        candidats.autrement();
        if (approchant) {
            candidats.malEcrits();
        }
        return candidats.traces;
    }

    private void telsQuels() {
        String naissance = sujet.naissance().iso();
        noms().forEach(nom -> premiers().forEach(prenom -> {
            precision().ifPresent(precision -> ajouter(Trace.precise(nom, prenom, naissance, precision), Certitude.CERTAINE));
            ajouter(Trace.personne(nom, prenom, naissance), Certitude.PROBABLE);
        }));
    }

    private void autrement() {
        List<DateNaissance> dates = DatesVoisines.de(sujet.naissance());
        noms().forEach(nom -> {
            premiers().forEach(prenom -> dates.forEach(date -> possible(nom, prenom, date)));
            sujet.clesPrenoms().forEach(prenom -> possible(nom, prenom, sujet.naissance()));
        });
    }

    private void malEcrits() {
        noms().forEach(nom -> {
            premiers().forEach(prenom -> {
                Fautes.de(nom).forEach(faux -> possible(faux, prenom, sujet.naissance()));
                Fautes.de(prenom).forEach(faux -> possible(nom, faux, sujet.naissance()));
                DatesVoisines.inversee(sujet.naissance()).ifPresent(date -> possible(nom, prenom, date));
            });
        });
    }

    private Stream<String> noms() {
        return Stream.of(sujet.cleNomNaissance(), sujet.cleNomUsage()).filter(nom -> !nom.isEmpty()).distinct();
    }

    /** What a register may have as the first given name: {@code Jean-Pierre} is JEANPIERRE in one, JEAN in another. */
    private List<String> premiers() {
        List<String> debuts = new ArrayList<>();
        String debut = "";
        for (String mot : sujet.prenoms().stream().flatMap(prenom -> Normalisation.mots(prenom).stream()).toList()) {
            debut += mot;
            debuts.add(debut);
        }
        return debuts;
    }

    private Optional<String> precision() {
        return Trace.precision(sujet);
    }

    private void possible(String nom, String prenom, DateNaissance date) {
        ajouter(Trace.personne(nom, prenom, date.iso()), Certitude.POSSIBLE);
    }

    /** The surest comes first, and stays. */
    private void ajouter(Trace trace, Certitude certitude) {
        traces.putIfAbsent(trace, certitude);
    }
}
