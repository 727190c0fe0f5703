package fr.apiparticulier.provider.identite;

import java.util.function.Predicate;

/**
 * Where somebody is looked for. Whoever is registered elsewhere is nobody's answer, but may be whom the question means: then it
 * is nobody.
 *
 * @param dedans whether a record is there
 * @param contexte what it is worth to be there
 */
public record Cadre<T>(Predicate<T> dedans, Contexte contexte) {

    /** Among everybody. */
    public static <T> Cadre<T> tous() {
        return new Cadre<>(candidat -> true, Contexte.AUCUN);
    }

    Contexte de(T candidat) {
        return dedans.test(candidat) ? contexte : Contexte.AUCUN;
    }
}
