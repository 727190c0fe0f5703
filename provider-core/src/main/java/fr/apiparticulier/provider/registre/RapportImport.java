package fr.apiparticulier.provider.registre;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The outcome of an import: what was right of the file is in service, or nothing of it.
 *
 * @param importes how many of its records are in service; zero if it was refused
 * @param rejets how many were left out because they are wrong; left out itself if none, as the release before expects
 * @param doublons how many were left out because another says the very same; left out itself if none
 * @param effaces of how many somebody was left out who was erased, or all of it; left out itself if none
 * @param erreurs what is wrong, of at most a thousand records
 */
@RegisterForReflection
public record RapportImport(
        long importes, @JsonInclude(JsonInclude.Include.NON_DEFAULT) long rejets,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long doublons,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long effaces, List<ErreurImport> erreurs) {

    /** Of which nobody was left out for having been erased. */
    public RapportImport(long importes, long rejets, long doublons, List<ErreurImport> erreurs) {
        this(importes, rejets, doublons, 0, erreurs);
    }
}
