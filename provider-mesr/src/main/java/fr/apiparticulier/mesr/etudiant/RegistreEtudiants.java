package fr.apiparticulier.mesr.etudiant;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.identite.Inscrits;
import fr.apiparticulier.provider.identite.Recherche;
import fr.apiparticulier.provider.registre.Generations;

/** Finds students in this provider's own database. */
@ApplicationScoped
class RegistreEtudiants implements Etudiants {

    private static final Sort DERNIERE_D_ABORD = Sort.by("debut", Sort.Direction.Descending).and("id");

    private final EtudiantRepository etudiants;
    private final Inscrits<EtudiantEntity> inscrits;
    private final InscriptionRepository inscriptions;
    private final Recherche recherche;

    RegistreEtudiants(EtudiantRepository etudiants, InscriptionRepository inscriptions, Recherche recherche) {
        this.etudiants = etudiants;
        this.inscrits = new Inscrits<>(etudiants, "etudiant", EtudiantEntity::identite);
        this.inscriptions = inscriptions;
        this.recherche = recherche;
    }

    @Override
    @Lecture
    public Uni<Optional<Parcours>> parIne(Ine ine, Set<Population> populations) {
        return etudiants.list("generation = " + Generations.EN_SERVICE + " and ine = ?1", ine.valeur())
                .flatMap(trouves -> completer(trouves, populations));
    }

    @Override
    @Lecture
    public Uni<Optional<Parcours>> parIdentite(Identite identite, Set<Population> populations) {
        return recherche.parIdentite(inscrits, identite)
                .flatMap(trouves -> completer(trouves, populations));
    }

    private Uni<Optional<Parcours>> completer(List<EtudiantEntity> trouves, Set<Population> populations) {
        // Two records under one question: nothing tells which of them is meant.
        if (trouves.size() != 1) {
            return Uni.createFrom().item(Optional.empty());
        }
        EtudiantEntity etudiant = trouves.get(0);
        return inscriptions
                .list("generation = ?1 and etudiant = ?2 and " + ConditionPopulation.hql(populations), DERNIERE_D_ABORD,
                        etudiant.generation, etudiant.id)
                .map(liste -> Optional.of(new Parcours(etudiant.ine, etudiant.identite.identite(),
                        liste.stream().map(InscriptionEntity::inscription).toList())));
    }
}
