package fr.apiparticulier.gateway.statut;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time over which somebody did not do well, or was in maintenance.
 *
 * @param etat the worst of it
 */
record Episode(Sujet sujet, Instant debut, Instant fin, Etat etat) {

    /** Better for so long, and worse again, is one and the same. */
    private static final Duration REPIT = Tranche.DUREE.multipliedBy(2);

    /** @return incidents, the oldest first */
    static List<Episode> incidents(Stream<Tranche> tranches, Stream<Silence> silences) {
        return reunir(Stream.concat(
                tranches.filter(tranche -> tranche.etat().estIncident())
                        .map(tranche -> new Episode(tranche.sujet(), tranche.debut(), tranche.fin(), tranche.etat())),
                silences.map(silence -> new Episode(Sujet.PASSERELLE, silence.debut(), silence.fin(), Etat.EN_PANNE))));
    }

    /** @return times of maintenance, the oldest first */
    static List<Episode> maintenances(Stream<Tranche> tranches) {
        return reunir(tranches.filter(Tranche::estEnMaintenance)
                .map(tranche -> new Episode(tranche.sujet(), tranche.debut(), tranche.fin(), Etat.MAINTENANCE)));
    }

    private static List<Episode> reunir(Stream<Episode> morceaux) {
        List<Episode> reunis = new ArrayList<>();
        morceaux.sorted(Comparator.comparing(Episode::sujet).thenComparing(Episode::debut)).forEach(morceau -> {
            Episode dernier = reunis.isEmpty() ? null : reunis.get(reunis.size() - 1);
            if (dernier != null && dernier.estSuiviDe(morceau)) {
                reunis.set(reunis.size() - 1, dernier.avec(morceau));
            } else {
                reunis.add(morceau);
            }
        });
        return reunis.stream().sorted(Comparator.comparing(Episode::debut).thenComparing(Episode::sujet)).toList();
    }

    private boolean estSuiviDe(Episode suivant) {
        return sujet == suivant.sujet && !suivant.debut.isAfter(fin.plus(REPIT));
    }

    private Episode avec(Episode suivant) {
        return new Episode(sujet, debut, suivant.fin.isAfter(fin) ? suivant.fin : fin, etat.auPire(suivant.etat));
    }

    /** @param jusqua up to when anything is known */
    boolean dure(Instant jusqua) {
        return fin.isAfter(Tranche.recente(jusqua));
    }

    boolean touche(Instant du, Instant au) {
        return debut.isBefore(au) && fin.isAfter(du);
    }
}
