package fr.apiparticulier.gateway.minimisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.gateway.ressource.Ouvertures;

/**
 * Which rights were granted and which of them used. A right was used when an answer was served with a member that it opens,
 * be it one that another right opens, too; or, if it opens none of its route's members, when that route was served.
 *
 * @param journal the oldest event there is, and up to when what was written is counted: who finds it younger than the period
 *        knows that no longer time was looked at. An event that waits on a replica's disk is not written yet, however old it is
 * @param droits all that are granted now
 * @param inutilises those of them that were not used in the period
 */
@RegisterForReflection
record Bilan(Periode periode, Intervalle journal, List<Droit> droits, List<String> inutilises) {

    private static final int JOURS = 90;

    /** From {@code du} on, included. */
    @RegisterForReflection
    record Periode(int jours, Instant du, Instant au) {
    }

    /** @param du null if there is none */
    @RegisterForReflection
    record Intervalle(Instant du, Instant au) {
    }

    /** @param dernierUsage before the period, too; null if the journal does not know of any */
    @RegisterForReflection
    record Droit(String droit, @JsonProperty("dernier_usage") Instant dernierUsage) {

        private boolean estUtiliseDepuis(Instant debut) {
            return dernierUsage != null && !dernierUsage.isBefore(debut);
        }
    }

    static Bilan de(Collection<String> accordes, Usages usages, Ouvertures ouvertures, Instant maintenant) {
        Map<String, Instant> derniers = new HashMap<>();
        usages.usages().forEach(usage -> ouvertures.droits(usage.route(), usage.champ())
                .forEach(droit -> derniers.merge(droit, usage.dernier(), (un, autre) -> un.isAfter(autre) ? un : autre)));
        Instant debut = maintenant.minus(Duration.ofDays(JOURS));
        List<Droit> droits = accordes.stream().distinct().sorted().map(droit -> new Droit(droit, derniers.get(droit))).toList();
        return new Bilan(new Periode(JOURS, debut, maintenant), new Intervalle(usages.depuis(), usages.jusqua()), droits,
                droits.stream().filter(droit -> !droit.estUtiliseDepuis(debut)).map(Droit::droit).toList());
    }
}
