package fr.apiparticulier.gateway.dossier;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;

/**
 * What all parts of a dossier amount to.
 *
 * @param parts that have come back, at least one
 */
record Reponse(List<Part> parts) implements Discret {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int SERVERS_FAULT = 500;
    /** A server's fault before all else; then that somebody may not ask: nobody is to take "not found" for all of the answer. */
    private static final ToIntFunction<Part> GRAVITY = part -> {
        int statut = statut(part);
        return statut >= SERVERS_FAULT ? statut : part.outcome() == Outcome.DENIED ? SERVERS_FAULT - 1 : statut - NOT_FOUND;
    };

    Reponse {
        parts = List.copyOf(parts);
    }

    private boolean all(Outcome outcome) {
        return parts.stream().allMatch(part -> part.outcome() == outcome);
    }

    /** @return 200 if anything was served, 404 if all know nobody, else that of the gravest part, in the words of v3 */
    int statut() {
        if (parts.stream().anyMatch(part -> part.outcome() == Outcome.SERVED)) {
            return OK;
        }
        // Two people of that name at one of them is no other answer than nobody.
        return all(Outcome.NOT_FOUND) ? NOT_FOUND : statut(gravest());
    }

    private static int statut(Part part) {
        return part.written().isPresent() ? OK : ErrorFormat.of(ApiVersion.V3).status(part.refusal().errors().get(0));
    }

    /** @return that of all, or of the part that decides the status; partial if something was served and something was not */
    Outcome outcome() {
        if (all(Outcome.SERVED)) {
            return Outcome.SERVED;
        }
        return statut() == OK ? Outcome.PARTIAL : gravest().outcome();
    }

    /** @return the part that decides what is said of all, where nothing was served */
    Part gravest() {
        return parts.stream().max(Comparator.comparingInt(GRAVITY)).orElseThrow();
    }

    /** @return when it is worth asking again; empty where that is not known, or something was served */
    Optional<Duration> retryAfter() {
        return statut() == OK ? Optional.empty() : Optional.ofNullable(gravest().retryAfter());
    }

    /** @return every error of every part once, those of the gravest first */
    List<ErrorEntry> errors() {
        return Stream.concat(Stream.of(gravest()), parts.stream())
                .flatMap(part -> part.refusal().errors().stream()).distinct().toList();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
