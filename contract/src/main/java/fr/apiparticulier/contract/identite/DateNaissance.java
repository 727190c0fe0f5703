package fr.apiparticulier.contract.identite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * A birth date of which the day, or the month and the day, or all of it may be unknown: many people born abroad have only
 * a year on their papers.
 *
 * @param annee four digits, or null
 * @param mois 1 to 12, or null; null if the year is
 * @param jour 1 to 31 and a day that exists, or null; null if the month is
 */
public record DateNaissance(Integer annee, Integer mois, Integer jour) implements Discret {

    private static final int ANNEE_MAX = 9999;
    /** Above all numbers of two digits, and of four: what is added to these keeps their zeros. */
    private static final int DEUX = 100;
    private static final int QUATRE = 10_000;

    public static final DateNaissance INCONNUE = new DateNaissance(null, null, null);

    /** @throws DateTimeException if the known parts are not those of a day that exists; the message holds no value */
    public DateNaissance {
        if (annee == null) {
            mois = null;
        }
        if (mois == null) {
            jour = null;
        }
        if (annee != null) {
            verifier(annee, mois == null ? 1 : mois, jour == null ? 1 : jour);
        }
    }

    private static void verifier(int annee, int mois, int jour) {
        try {
            LocalDate.of(annee, mois, jour);
        } catch (DateTimeException e) {
            // The cause names the parts, and they are personal.
            throw new DateTimeException("date de naissance: not a day that exists");
        }
        if (annee < 1 || annee > ANNEE_MAX) {
            throw new DateTimeException("date de naissance: a year of more than four digits");
        }
    }

    public static DateNaissance de(LocalDate date) {
        return new DateNaissance(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @return a date whose parts equal to zero are unknown, as the data holders write them ({@code 1954-00-00}) */
    public static DateNaissance avecZeros(int annee, int mois, int jour) {
        return new DateNaissance(annee == 0 ? null : annee, mois == 0 ? null : mois, jour == 0 ? null : jour);
    }

    @JsonIgnore
    public boolean estComplete() {
        return jour != null;
    }

    /** @return the day, if all of it is known */
    public Optional<LocalDate> jourConnu() {
        return estComplete() ? Optional.of(LocalDate.of(annee, mois, jour)) : Optional.empty();
    }

    /** @return true if both years are known and no part known on both sides differs; an unknown year is no evidence at all */
    public boolean concordeAvec(DateNaissance autre) {
        return annee != null && Objects.equals(annee, autre.annee)
                && (mois == null || autre.mois == null || mois.equals(autre.mois))
                && (jour == null || autre.jour == null || jour.equals(autre.jour));
    }

    /** @return {@code AAAA-MM-JJ} with zeros for what is unknown, the public v3 form; {@code 0000-00-00} if nothing is */
    public String iso() {
        return chiffres(annee, QUATRE) + '-' + chiffres(mois, DEUX) + '-' + chiffres(jour, DEUX);
    }

    /** @return {@code JJMMAAAA} with zeros for what is unknown, the form of the public v2 quotient by numéro d'allocataire */
    public String jjmmaaaa() {
        return chiffres(jour, DEUX) + chiffres(mois, DEUX) + chiffres(annee, QUATRE);
    }

    /** No format string: one is read anew each time, and each look-up writes dates. */
    private static String chiffres(Integer part, int dessus) {
        return Integer.toString(dessus + (part == null ? 0 : part)).substring(1);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
