package fr.apiparticulier.gateway.mask;

import java.time.LocalDate;

import fr.apiparticulier.contract.identite.Sexe;

/** Values that may be unknown, as every view writes them: null then. */
public final class Texte {

    private Texte() {
    }

    public static String de(Sexe sexe) {
        return sexe == null ? null : sexe.name();
    }

    /** @return {@code AAAA-MM-JJ} */
    public static String de(LocalDate date) {
        return date == null ? null : date.toString();
    }

    public static String chiffres(String format, Integer nombre) {
        return nombre == null ? null : format.formatted(nombre);
    }
}
