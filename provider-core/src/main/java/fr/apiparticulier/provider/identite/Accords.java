package fr.apiparticulier.provider.identite;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a question and a record agree, part by part: the whole reason of a decision, and nothing of whom it is about.
 *
 * @param autresPrenoms points of the given names after the first, see {@link ComparaisonPrenoms}
 * @param doute whether the first given name may be another one than the recorded
 */
record Accords(AccordNom nom, AccordPrenom prenom, int autresPrenoms, AccordDate date, AccordSexe sexe, AccordLieu lieu,
        AccordUsage usage, AccordEcriture ecriture, Contexte contexte, Doute doute) {

    /** From here on a record is the person: names and the whole birth date, or names, year and birth place, are just enough. */
    static final int SEUIL = 34;

    Accords avec(AccordLieu autre) {
        return new Accords(nom, prenom, autresPrenoms, date, sexe, autre, usage, ecriture, contexte, doute);
    }

    Stream<Accord> stream() {
        return Stream.of(nom, prenom, date, sexe, lieu, usage, ecriture, contexte);
    }

    int points() {
        return nom.points() + prenom.points() + autresPrenoms + date.points() + sexe.points() + lieu.points() + usage.points()
                + ecriture.points() + contexte.points();
    }

    /** @return without what is worth being where somebody is looked for: a nearer person elsewhere is still nearer */
    int pointsIdentite() {
        return points() - contexte.points();
    }

    /** @return whether a part excludes that it is the person */
    boolean contredits() {
        return stream().anyMatch(accord -> accord.points() <= Accord.IMPOSSIBLE);
    }

    /** @return whether whatever both sides know agrees */
    boolean rienDeContraire() {
        return autresPrenoms >= 0 && stream().allMatch(accord -> accord.points() >= 0);
    }

    Optional<Reserve> reserve() {
        return Reserve.contre(this);
    }

    boolean suffisent() {
        return points() >= SEUIL && reserve().isEmpty();
    }

    /** @return whether a name that nobody bears might make up for what is missing */
    boolean presque() {
        return points() < SEUIL && points() + AccordEcriture.AU_PLUS >= SEUIL && (nom.faute() || prenom.faute())
                && reserve().isEmpty();
    }

    /** @return every part with its points, the total and any reserve; holds nothing personal */
    String explication() {
        return stream().map(accord -> accord.getClass().getSimpleName().replace("Accord", "").toLowerCase(Locale.ROOT) + '='
                + accord.name() + signe(accord.points()))
                .collect(Collectors.joining(" ")) + " autresPrenoms=" + signe(autresPrenoms) + " total=" + points()
                + reserve().map(reserve -> " reserve=" + reserve).orElse("");
    }

    private static String signe(int points) {
        return points < 0 ? Integer.toString(points) : "+" + points;
    }
}
