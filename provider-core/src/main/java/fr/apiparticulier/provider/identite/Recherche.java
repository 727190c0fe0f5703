package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.registre.Generations;

/** Search by identity in the generation in service: candidates by index, then the {@link IdentityRule} decides. */
@ApplicationScoped
public class Recherche {

    /** More people than this under one name and year cannot be told apart by what is left of a question anyway. */
    private static final int LIMITE = 1_000;

    private final IdentityRule rule;

    Recherche(IdentityRule rule) {
        this.rule = rule;
    }

    /**
     * @param repository of an entity with fields {@code generation} and {@code identite}
     * @param condition further HQL, on the entity's fields; empty for none
     * @param parametres named parameters of the condition
     * @return whoever the question is about, see {@link IdentityRule#retain}
     */
    public <T> Uni<List<T>> parIdentite(PanacheRepositoryBase<T, Long> repository, Identite question,
            Function<T, IdentiteEnregistree> identite, String condition, Parameters parametres) {
        if (!rule.isEnough(question)) {
            return Uni.createFrom().item(List.of());
        }
        PanacheQuery<T> candidats = repository.find("generation = " + Generations.EN_SERVICE
                + " and identite.cleNomNaissance = :cle and identite.naissanceAnnee = :annee"
                + (condition.isEmpty() ? "" : " and " + condition),
                parametres.and("cle", question.cleNomNaissance()).and("annee", question.naissance().annee()));
        return candidats.page(0, LIMITE).list()
                .map(liste -> liste.size() == LIMITE
                        ? List.<T>of()
                        : rule.retain(question, liste, candidat -> identite.apply(candidat).identite()));
    }

    public <T> Uni<List<T>> parIdentite(PanacheRepositoryBase<T, Long> repository, Identite question,
            Function<T, IdentiteEnregistree> identite) {
        return parIdentite(repository, question, identite, "", new Parameters());
    }
}
