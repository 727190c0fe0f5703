package fr.apiparticulier.gateway.journal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import fr.apiparticulier.gateway.call.Outcome;

/**
 * Events of calls without data, which do not wait. Whoever likes may cause as many of these as they like, so they never take
 * the place of an event that an answer waits for, in the queue or on the volume. One that is not written is counted.
 *
 * <p>
 * Who shows no token, one that is not admitted, or one too often, has a {@link Ration}, each their own: so that none of them
 * hides the others.
 */
final class Notes {

    private final Function<String, CompletableFuture<Void>> commits;
    private final BooleanSupplier room;
    private final JournalMeters meters;
    private final Ration strangers;
    private final Ration unadmitted;
    private final Ration hasty;

    /**
     * @param commits done when a text is durable; fails if it is not
     * @param room whether answers leave any
     * @param most events of each ration, a minute
     */
    Notes(Function<String, CompletableFuture<Void>> commits, BooleanSupplier room, JournalMeters meters, int most) {
        this.commits = commits;
        this.room = room;
        this.meters = meters;
        this.strangers = new Ration(most);
        this.unadmitted = new Ration(most);
        this.hasty = new Ration(most);
    }

    /** @param admitted whether its token was: it is valid, in use, and comes from where it may */
    void write(Event event, boolean admitted) {
        Optional<Ration> ration = ration(event, admitted);
        long omitted = ration.map(of -> of.admit(event.instant())).orElse(0L);
        if (omitted == Ration.OMITTED) {
            meters.omitted();
        } else if (room.getAsBoolean()) {
            commits.apply(EventText.of(event, omitted)).exceptionally(failure -> {
                lost(ration, omitted);
                return null;
            });
        } else {
            lost(ration, omitted);
        }
    }

    /** @return how many calls no event will tell of if this is the end */
    long omitted() {
        return strangers.omitted() + unadmitted.omitted() + hasty.omitted();
    }

    private Optional<Ration> ration(Event event, boolean admitted) {
        if (event.jeton() == null) {
            return Optional.of(strangers);
        }
        if (event.issue() == Outcome.THROTTLED) {
            return Optional.of(hasty);
        }
        return admitted ? Optional.empty() : Optional.of(unadmitted);
    }

    private void lost(Optional<Ration> ration, long omitted) {
        meters.lost();
        ration.ifPresent(of -> of.lost(omitted));
    }
}
