package fr.apiparticulier.provider.registre;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which data is in service. A new generation takes over in one transaction. The one before it stays until the next import,
 * so that a question that began with it ends with it; readers filter with {@link #EN_SERVICE}.
 */
@ApplicationScoped
public class Generations {

    /** HQL: the id of the generation in service, for a {@code where generation = } clause. */
    public static final String EN_SERVICE = "(select r.generation from Registre r)";

    private final Clock clock;

    Generations(Clock clock) {
        this.clock = clock;
    }

    /** @param enregistrements how many records it holds */
    public record EnService(Instant importeeLe, long enregistrements) {
    }

    public Uni<Optional<EnService>> enService() {
        return Panache.getSession().flatMap(session -> session
                .createQuery("from Generation g where g.id = " + EN_SERVICE, GenerationEntity.class).getSingleResultOrNull())
                .map(generation -> Optional.ofNullable(generation).map(g -> new EnService(g.importeeLe, g.enregistrements)));
    }

    Uni<Long> ouvrir(long enregistrements) {
        GenerationEntity generation = new GenerationEntity(Instant.now(clock), enregistrements);
        return Panache.getSession().flatMap(session -> session.persist(generation).chain(session::flush))
                .map(ignored -> generation.id);
    }

    Uni<Void> mettreEnService(long generation) {
        return Panache.getSession().flatMap(session -> precedente(session)
                .call(() -> session.createNativeQuery(
                        "insert into registre (generation) values (?1) on conflict (seul) do update set generation = excluded.generation")
                        .setParameter(1, generation).executeUpdate())
                .call(precedente -> session.createNativeQuery("delete from generation where id not in (?1, ?2)")
                        .setParameter(1, generation).setParameter(2, precedente).executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<Long> precedente(Mutiny.Session session) {
        return session.createQuery("select r.generation from Registre r", Long.class).getSingleResultOrNull()
                .map(id -> id == null ? -1L : id);
    }
}
