package fr.apiparticulier.contract.recherche;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.CommuneNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.contract.ine.Ine;

/**
 * One written form of who somebody is, equal wherever that person is registered; its keyed hash is their reference. What
 * these forms are made of must never change while a record lives that was made with them: a test pins them.
 *
 * @param forme personal, and never leaves the process
 */
public record Trace(String forme) implements Discret {

    private static final String PERSONNE = "personne";

    /**
     * A person leaves one trace under each name, because registers disagree about which is the birth name: name, first given
     * name and birth date, which all of them have. Where sex and birth place are known, too, each trace has a precise twin
     * that tells homonyms of one day apart.
     *
     * @param identite as the register has it
     * @return one at least, each once
     */
    public static List<Trace> de(Identite identite) {
        String prenom = identite.clesPrenoms().stream().findFirst().orElse("");
        String naissance = identite.naissance().iso();
        List<Trace> traces = new ArrayList<>();
        Stream.of(identite.cleNomNaissance(), identite.cleNomUsage()).filter(nom -> !nom.isEmpty()).distinct().forEach(nom -> {
            traces.add(personne(nom, prenom, naissance));
            precision(identite).ifPresent(precision -> traces.add(precise(nom, prenom, naissance, precision)));
        });
        return traces.isEmpty() ? List.of(personne("", prenom, naissance)) : List.copyOf(traces);
    }

    /**
     * @param nom key of a birth name or a usual name, see {@link Normalisation#cle}
     * @param prenom key of the first given name
     * @param naissance {@code AAAA-MM-JJ}, zeros for what is unknown
     */
    public static Trace personne(String nom, String prenom, String naissance) {
        return new Trace(String.join("|", PERSONNE, nom, prenom, naissance));
    }

    /** @param precision see {@link #precision} */
    public static Trace precise(String nom, String prenom, String naissance, String precision) {
        return new Trace(String.join("|", "precise", nom, prenom, naissance, precision));
    }

    /** @return sex and birth place, a city without its arrondissements or a foreign country; empty if one is not known */
    public static Optional<String> precision(Identite identite) {
        String lieu = identite.codeCommune() != null
                ? CommuneNaissance.ville(identite.codeCommune())
                : Identite.FRANCE.equals(identite.codePays()) ? null : identite.codePays();
        return identite.sexe() == null || lieu == null ? Optional.empty() : Optional.of(identite.sexe() + "|" + lieu);
    }

    public static Trace ine(Ine ine) {
        return new Trace("ine|" + ine.valeur());
    }

    /** @param identifiant a job seeker's, of which every character counts */
    public static Trace identifiant(String identifiant) {
        return new Trace("identifiant|" + identifiant);
    }

    /** @return whether it tells homonyms of one day apart by sex and birth place, or names nobody by name at all */
    public boolean estPrecise() {
        return !forme.startsWith(PERSONNE + "|");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
