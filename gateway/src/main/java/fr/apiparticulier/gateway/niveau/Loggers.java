package fr.apiparticulier.gateway.niveau;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The levels of this process: as configured, but where one was changed, and for as long. */
final class Loggers {

    /** Under no name whose level operators may change: whoever silences the log leaves a word of it there. */
    private static final org.jboss.logging.Logger LOG = org.jboss.logging.Logger.getLogger("preuve.niveau");

    /** Held here: one that nobody holds may be forgotten with its level. {@code avant} is null where it had its parent's. */
    private record Change(Logger logger, Level avant, Niveau niveau) {
    }

    private final Map<String, Change> changes = new HashMap<>();

    /** @param reglages all there are; what is not among them any more, or is over, becomes again what it was */
    synchronized void appliquer(List<Reglage> reglages, Instant maintenant) {
        Map<String, Reglage> voulus = reglages.stream().filter(reglage -> reglage.vaut(maintenant))
                .collect(Collectors.toMap(Reglage::categorie, Function.identity()));
        changes.entrySet()
                .removeIf(change -> !voulus.containsKey(change.getKey()) && revenu(change.getKey(), change.getValue()));
        voulus.values().forEach(this::appliquer);
    }

    private void appliquer(Reglage voulu) {
        Change change = changes.get(voulu.categorie());
        if (change == null || change.niveau != voulu.niveau()) {
            Logger logger = change == null ? Logger.getLogger(voulu.categorie()) : change.logger;
            changes.put(voulu.categorie(),
                    new Change(logger, change == null ? logger.getLevel() : change.avant, voulu.niveau()));
            logger.setLevel(voulu.niveau().niveau());
            LOG.infof("log level of %s: %s until %s", voulu.categorie(), voulu.niveau(), voulu.jusquA());
        }
    }

    private static boolean revenu(String categorie, Change change) {
        change.logger.setLevel(change.avant);
        LOG.infof("log level of %s: as configured", categorie);
        return true;
    }
}
