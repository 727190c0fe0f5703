package fr.apiparticulier.provider.identite;

import java.util.Optional;
import java.util.function.Predicate;

/** Why a record is not the person whatever its points: what weak evidence of one kind asks of the others. */
enum Reserve {
    /** A part contradicts so much that nothing makes up for it. */
    CONTRADICTION(Accords::contredits),
    /**
     * A letter is wrong in a name, and the whole birth date does not confirm it. The public service draws this line (its cases
     * of names mistyped, with and without a birth day).
     */
    FAUTE_SANS_DATE(accords -> (accords.nom().faute() || accords.prenom().faute()) && accords.date() != AccordDate.EGALE),
    /** The birth date is wrong, and something else is not as recorded. */
    DATE_FAUSSE_ET_AUTRE_FAUTE(accords -> accords.date().faute()
            && (accords.nom().points() < AccordNom.AUTRE_ORDRE.points() || accords.prenom() != AccordPrenom.EXACT
                    || accords.sexe() == AccordSexe.CONTREDIT || accords.lieu().contredit())),
    /**
     * The name asked is a part of the recorded one, or another of the recorded ones, and no further name confirms it: brothers
     * and sisters share such parts ({@code Jean-Marc}, {@code Jean-Marie}), and bear each other's names.
     */
    PRENOM_PARTIEL(accords -> accords.prenom().partiel() && accords.autresPrenoms() < ComparaisonPrenoms.AUTRE_EGAL),
    /** The further given names are others: twins may share the first ({@code Marie Agnès}, {@code Marie Françoise}). */
    AUTRES_PRENOMS_CONTREDITS(accords -> accords.autresPrenoms() < 0),
    /** The given name is nearly, and the sex is not: {@code Michel}, {@code Michèle}. */
    PRENOM_PROCHE_ET_AUTRE_SEXE(accords -> accords.prenom().faute() && accords.sexe() == AccordSexe.CONTREDIT),
    /** Asked and recorded are two given names that people bear, and nothing says of which sex: {@code Michel}, {@code Michèle}. */
    DEUX_PRENOMS_SANS_SEXE(accords -> accords.doute() == Doute.DEUX_PRENOMS && accords.prenom() == AccordPrenom.PHONETIQUE
            && accords.sexe() != AccordSexe.EGAL),
    /** Asked and recorded are two given names that people bear, so no slip led from one to the other: {@code Léa}, {@code Léna}. */
    DEUX_PRENOMS(accords -> accords.doute() == Doute.DEUX_PRENOMS && accords.prenom() != AccordPrenom.PHONETIQUE),
    /** A slip leads from what was asked to two given names, and no further name tells which: {@code Juliq}. */
    PRENOM_VOISIN(accords -> accords.doute() == Doute.AUTRE_VOISIN && accords.autresPrenoms() < ComparaisonPrenoms.AUTRE_EGAL),
    /** The names asked may be one compound name, that of a brother or sister: {@code Jean Marc}, beside {@code Jean-Marie Marc}. */
    PRENOM_COMPOSE(accords -> accords.doute() == Doute.AUTRE_COMPOSE);

    private final Predicate<Accords> vaut;

    Reserve(Predicate<Accords> vaut) {
        this.vaut = vaut;
    }

    static Optional<Reserve> contre(Accords accords) {
        for (Reserve reserve : values()) {
            if (reserve.vaut.test(accords)) {
                return Optional.of(reserve);
            }
        }
        return Optional.empty();
    }
}
