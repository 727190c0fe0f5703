package fr.apiparticulier.gateway.journal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Events of calls without data, which do not wait. Strangers may cause as many of these as they like, so they never take the
 * place of an event that an answer waits for, in the queue or on the volume. One that is not written is counted.
 */
final class Notes {

    private final Function<String, CompletableFuture<Void>> commits;
    private final BooleanSupplier room;
    private final JournalMeters meters;
    private final Strangers strangers;

    /**
     * @param commits done when a text is durable; fails if it is not
     * @param room whether answers leave any
     * @param most events of calls that nobody proved to make, a minute
     */
    Notes(Function<String, CompletableFuture<Void>> commits, BooleanSupplier room, JournalMeters meters, int most) {
        this.commits = commits;
        this.room = room;
        this.meters = meters;
        this.strangers = new Strangers(most);
    }

    void write(Event event) {
        Optional<Strangers> bound = bound(event);
        long omitted = bound.map(strangers -> strangers.admit(event.instant())).orElse(0L);
        if (omitted == Strangers.OMITTED) {
            meters.omitted();
        } else if (room.getAsBoolean()) {
            commits.apply(EventText.of(event, omitted)).exceptionally(failure -> {
                lost(bound, omitted);
                return null;
            });
        } else {
            lost(bound, omitted);
        }
    }

    /** @return how many calls no event will tell of if this is the end */
    long omitted() {
        return strangers.omitted();
    }

    private Optional<Strangers> bound(Event event) {
        return event.jeton() == null ? Optional.of(strangers) : Optional.empty();
    }

    private void lost(Optional<Strangers> bound, long omitted) {
        meters.lost();
        bound.ifPresent(strangers -> strangers.lost(omitted));
    }
}
