package fr.apiparticulier.mesr.etudiant;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.provider.echeance.LectureDirecte;
import fr.apiparticulier.provider.echeance.Seance;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.identite.Inscrits;
import fr.apiparticulier.provider.identite.Recherche;

/** Finds students in this provider's own database. */
@ApplicationScoped
class RegistreEtudiants implements Etudiants {

    /** A row for each enrolment, or one without any. */
    private static final String PAR_INE = "select e.id, e.generation, e.ine, e.id as " + Inscrits.SUIVIE + ", "
            + IdentiteEnregistree.LUES + ", "
            + LigneInscription.COLONNES
            + " from etudiant e left join inscription i on i.generation = e.generation and i.etudiant = e.id and ";
    private static final String DE_CET_INE = " where e.generation = (select generation from registre) and e.ine = $1";
    private static final String INSCRIPTIONS = "select " + LigneInscription.COLONNES + " from inscription i"
            + " where i.generation = personne.generation and i.etudiant = personne." + Inscrits.SUIVIE + " and ";
    private static final String D_UN_ETUDIANT = "select " + LigneInscription.COLONNES + " from inscription i"
            + " where i.generation = $1 and i.etudiant = $2 and ";
    private static final Uni<Optional<Parcours>> PERSONNE = Uni.createFrom().item(Optional.empty());

    private final Recherche recherche;

    RegistreEtudiants(Recherche recherche) {
        this.recherche = recherche;
    }

    @Override
    @LectureDirecte
    public Uni<Optional<Parcours>> parIne(Ine ine, Set<Population> populations) {
        return Seance.courante()
                .lister(LigneParcours::lire, PAR_INE + ConditionPopulation.sql(populations) + DE_CET_INE,
                        ine.valeur())
                .map(LigneParcours::etudiants).map(RegistreEtudiants::seul).map(seul -> seul.map(EtudiantLu::parcours));
    }

    @Override
    @LectureDirecte
    public Uni<Optional<Parcours>> parIdentite(Identite identite, Set<Population> populations) {
        return recherche.parIdentite(inscrits(populations), identite).map(RegistreEtudiants::seul)
                .flatMap(seul -> seul.map(trouve -> suivre(trouve, populations)).orElse(PERSONNE));
    }

    private static Inscrits<EtudiantLu> inscrits(Set<Population> populations) {
        return Inscrits.parColonnes(LigneEtudiant.TABLE, LigneEtudiant.COLONNES,
                INSCRIPTIONS + ConditionPopulation.sql(populations), LigneParcours::lire,
                LigneParcours::etudiants,
                EtudiantLu::identite);
    }

    private static Uni<Optional<Parcours>> suivre(EtudiantLu trouve, Set<Population> populations) {
        return trouve.suivi()
                ? Uni.createFrom().item(Optional.of(trouve.parcours()))
                : Seance.courante()
                        .lister(LigneInscription::lire, D_UN_ETUDIANT + ConditionPopulation.sql(populations),
                                trouve.etudiant().generation(), trouve.etudiant().id())
                        .map(lignes -> Optional.of(trouve.avec(LigneInscription.enOrdre(lignes.stream())).parcours()));
    }

    /** @return empty for several records under one question: nothing tells which of them is meant */
    private static Optional<EtudiantLu> seul(List<EtudiantLu> trouves) {
        return trouves.size() == 1 ? Optional.of(trouves.get(0)) : Optional.empty();
    }
}
