package fr.apiparticulier.contract.recherche;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.DateNaissance;

/** How else registers may have a birth date, of which some know less and some more. */
final class DatesVoisines {

    private static final int MOIS = 12;

    private DatesVoisines() {
    }

    /** @return the dates of which less is known, and those of which more is, of that same year */
    static List<DateNaissance> de(DateNaissance date) {
        Stream<DateNaissance> moins = Stream.of(new DateNaissance(date.annee(), date.mois(), null),
                new DateNaissance(date.annee(), null, null), DateNaissance.INCONNUE);
        Stream<DateNaissance> plus = date.mois() == null
                ? IntStream.rangeClosed(1, MOIS).boxed().flatMap(mois -> Stream
                        .concat(Stream.of(new DateNaissance(date.annee(), mois, null)), joursDe(date.annee(), mois)))
                : date.estComplete() ? Stream.empty() : joursDe(date.annee(), date.mois());
        return Stream.concat(moins, plus).filter(autre -> !autre.equals(date)).distinct().toList();
    }

    private static Stream<DateNaissance> joursDe(int annee, int mois) {
        return IntStream.rangeClosed(1, YearMonth.of(annee, mois).lengthOfMonth())
                .mapToObj(jour -> new DateNaissance(annee, mois, jour));
    }

    /** @return the same with day and month in each other's place, if that is another day that exists */
    static Optional<DateNaissance> inversee(DateNaissance date) {
        return date.estComplete() && date.jour() <= MOIS && !date.jour().equals(date.mois())
                ? Optional.of(new DateNaissance(date.annee(), date.jour(), date.mois()))
                : Optional.empty();
    }
}
