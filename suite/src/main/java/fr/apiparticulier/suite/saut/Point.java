package fr.apiparticulier.suite.saut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of a table of growth.
 *
 * @param taille how much there was of what grows
 * @param enVol calls at once
 * @param calcul microseconds of the gateways' processes, a call
 * @param debit calls a second
 * @param p99 milliseconds that the slowest of a hundred took
 */
record Point(int taille, int enVol, double calcul, double debit, double p99) {

    /** What costs no more work may cost so much more all the same: memory that no longer fits a cache, measures that are not exact. */
    static final double SANS_TRAVAIL = 1.5;
    /** Beyond, the cost of what is work grows faster than the work. */
    static final double EXPOSANT = 1.1;

    /**
     * @param points from little to much
     * @return whether a call's cost grows no faster than its work
     */
    static boolean tient(Serie serie, List<Point> points) {
        Point premier = points.get(0);
        for (int i = 1; i < points.size(); i++) {
            Point point = points.get(i);
            boolean tient = serie.estDuTravail()
                    ? point.exposant(points.get(i - 1)) <= EXPOSANT
                    : point.calcul <= SANS_TRAVAIL * premier.calcul;
            if (!tient) {
                return false;
            }
        }
        return true;
    }

    /** @return by which power of its size the cost has grown since the one before: 0 if not at all, 1 if as fast as that */
    private double exposant(Point avant) {
        return Math.log(calcul / avant.calcul) / Math.log((double) taille / avant.taille);
    }

    static List<String> lignes(Serie serie, List<Point> points) {
        List<String> lignes = new ArrayList<>();
        lignes.add(
                String.format("%-28s %9s %7s %8s %9s %8s", serie.unite(), "at once", "CPU us", "x first", "calls/s", "p99 ms"));
        for (Point point : points) {
            lignes.add(String.format(Locale.ROOT, "%28d %9d %7.0f %8.2f %9.0f %8.2f", point.taille, point.enVol, point.calcul,
                    point.calcul / points.get(0).calcul, point.debit, point.p99));
        }
        lignes.add(tient(serie, points) ? "grows no faster than its work" : "missed: grows faster than its work");
        return lignes;
    }
}
