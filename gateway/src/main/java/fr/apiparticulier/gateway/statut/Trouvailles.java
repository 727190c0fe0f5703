package fr.apiparticulier.gateway.statut;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import fr.apiparticulier.gateway.ping.SondeComptee;

/**
 * What this replica found out by itself and the journal does not say: probes, maintenance, and that it lives. Kept until it is
 * written; while the database is away, the last day of it.
 */
@ApplicationScoped
class Trouvailles {

    private static final Duration MEMOIRE = Duration.ofDays(1);
    private static final Mesure PRESENTE = new Mesure(0, 0, 0, 0, 0, 0, 1, 0, 0);
    private static final Mesure ABSENTE = new Mesure(0, 0, 0, 0, 0, 0, 0, 1, 0);
    private static final Mesure MAINTENANCE = new Mesure(0, 0, 0, 0, 0, 0, 0, 0, 1);

    private record Cle(Sujet sujet, Instant debut) {
    }

    private final Clock clock;
    private final Map<Cle, Mesure> gardees = new HashMap<>();

    Trouvailles(Clock clock) {
        this.clock = clock;
    }

    void note(@Observes SondeComptee sonde) {
        ajouter(Sujet.de(sonde.service()), sonde.presente() ? PRESENTE : ABSENTE);
    }

    void vit() {
        ajouter(Sujet.PASSERELLE, PRESENTE);
    }

    void estEnMaintenance(Sujet sujet) {
        ajouter(sujet, MAINTENANCE);
    }

    private void ajouter(Sujet sujet, Mesure une) {
        rendre(List.of(new Tranche(sujet, Tranche.debut(clock.instant()), une)));
    }

    /** @return all there is, which is kept no longer */
    synchronized List<Tranche> prendre() {
        List<Tranche> prises = new ArrayList<>();
        gardees.forEach((cle, mesure) -> prises.add(new Tranche(cle.sujet(), cle.debut(), mesure)));
        gardees.clear();
        return prises;
    }

    /** @param nonEcrites what was taken and could not be written */
    synchronized void rendre(List<Tranche> nonEcrites) {
        for (Tranche tranche : nonEcrites) {
            gardees.merge(new Cle(tranche.sujet(), tranche.debut()), tranche.mesure(), Mesure::plus);
        }
        Instant limite = clock.instant().minus(MEMOIRE);
        gardees.keySet().removeIf(cle -> cle.debut().isBefore(limite));
    }
}
