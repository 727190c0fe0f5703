package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.identite.Blocs;

/**
 * Which data is in service. A new generation takes over in one transaction; the one before it stays, so that a question that
 * began with it ends with it, and the registry can go back. Readers filter with {@link #EN_SERVICE}, and what belongs to a
 * record they found by that record's generation.
 */
@ApplicationScoped
public class Generations {

    /** HQL: the id of the generation in service, for a {@code where generation = } clause. */
    public static final String EN_SERVICE = "(select r.generation from Registre r)";

    private final Transactions transactions;
    private final Completion completion;

    Generations(Transactions transactions, Completion completion) {
        this.transactions = transactions;
        this.completion = completion;
    }

    /**
     * @param importeeLe when its data, or who is in them, last changed
     * @param enregistrements how many records it holds
     * @param blocs version of the search columns that all of its rows have, or null
     */
    public record EnService(Instant importeeLe, long enregistrements, Integer blocs) {
    }

    /** Whoever asks also has it noticed that the release before has imported since. */
    public Uni<Optional<EnService>> enService() {
        return Panache.getSession().flatMap(session -> session
                .createQuery("from Generation g where g.id = " + EN_SERVICE, GenerationEntity.class).getSingleResultOrNull())
                .map(generation -> Optional.ofNullable(generation)
                        .map(g -> new EnService(g.changee(), g.enregistrements, g.blocs)))
                .invoke(generation -> generation.filter(g -> !Integer.valueOf(Blocs.VERSION).equals(g.blocs()))
                        .ifPresent(g -> completion.lancer()));
    }

    /** @param enCours since when an import has been under way, here or in another process, or null */
    @RegisterForReflection
    public record Etat(Instant enCours, List<Ligne> generations) {
    }

    /**
     * @param importeeLe when its data, its last delta included, came
     * @param source where from, or null
     * @param rejets how many records were left out of its files
     * @param misesAJour how many deltas were applied
     */
    @RegisterForReflection
    public record Ligne(
            long id, boolean enService, Instant importeeLe, long enregistrements, String source, long rejets,
            int misesAJour) {
    }

    /** @return the generation in service first; blocking */
    public Etat etat() throws IOException, SQLException {
        return transactions.faire(base -> new Etat(transactions.enCours(base).orElse(null), base.lister(Generations::ligne, """
                select g.*, r.generation is not null as en_service
                from generation g left join registre r on r.generation = g.id order by en_service desc, g.id desc""")));
    }

    private static Ligne ligne(ResultSet ligne) throws SQLException {
        return new Ligne(ligne.getLong("id"), ligne.getBoolean("en_service"), ligne.getTimestamp("importee_le").toInstant(),
                ligne.getLong("enregistrements"), ligne.getString("source"), ligne.getLong("rejets"),
                ligne.getInt("mises_a_jour"));
    }
}
