package fr.apiparticulier.suite.registre.recherche;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.apiparticulier.suite.banc.Serie;

/** What was measured of one key. */
final class Mesure {

    /** How much longer one of a hundred look-ups may take among many people than among few. */
    static final double CROISSANCE_MAXIMALE = 1.5;
    /** What the port reaches at least of what PostgreSQL does by itself. */
    static final double PART_MINIMALE = 0.4;

    private static final double P99 = 0.99;

    /** Whom is asked, and how. */
    enum Piste {
        PETIT_PORT,
        GRAND_PORT,
        PETIT_HTTP,
        GRAND_HTTP;

        boolean estHttp() {
            return this == PETIT_HTTP || this == GRAND_HTTP;
        }
    }

    private final Cle cle;
    private final Map<Piste, List<Long>> durees = new EnumMap<>(Piste.class);
    private final Map<Piste, Integer> trouvees = new EnumMap<>(Piste.class);
    private final List<Debits> debits = new ArrayList<>();

    Mesure(Cle cle) {
        this.cle = cle;
    }

    void noter(Piste piste, Reponses reponses) {
        for (long duree : reponses.durees()) {
            durees.computeIfAbsent(piste, neuve -> new ArrayList<>()).add(duree);
        }
        trouvees.merge(piste, reponses.trouvees(), Integer::sum);
    }

    void noter(Debits tour) {
        debits.add(tour);
    }

    Cle cle() {
        return cle;
    }

    Serie serie(Piste piste) {
        return new Serie(durees.get(piste));
    }

    /** @return of those asked, from 0 to 1 */
    double trouvees(Piste piste) {
        return trouvees.get(piste) / (double) durees.get(piste).size();
    }

    double croissance() {
        return serie(Piste.GRAND_PORT).centile(P99) / serie(Piste.PETIT_PORT).centile(P99);
    }

    boolean aDesDebits() {
        return !debits.isEmpty();
    }

    /** @return the round whose ratio is in the middle */
    Debits debits() {
        return debits.stream().sorted(Comparator.comparingDouble(Debits::part)).toList().get(debits.size() / 2);
    }

    boolean tient() {
        return croissance() <= CROISSANCE_MAXIMALE && (!aDesDebits() || debits().part() >= PART_MINIMALE);
    }
}
