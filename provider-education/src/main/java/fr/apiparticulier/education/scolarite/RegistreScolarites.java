package fr.apiparticulier.education.scolarite;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.education.NomenclatureBcn;
import fr.apiparticulier.contract.education.Perimetre;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.identite.Cadre;
import fr.apiparticulier.provider.identite.Contexte;
import fr.apiparticulier.provider.identite.Inscrits;
import fr.apiparticulier.provider.identite.Recherche;

/** Finds school years in this provider's own database. */
@ApplicationScoped
class RegistreScolarites implements Scolarites {

    private final Inscrits<ScolariteEntity> inscrits;
    private final Recherche recherche;

    RegistreScolarites(ScolariteRepository scolarites, Recherche recherche) {
        this.inscrits = new Inscrits<>(scolarites, "scolarite", ScolariteEntity::identite);
        this.recherche = recherche;
    }

    @Override
    @Lecture
    public Uni<List<ScolariteTrouvee>> dansEtablissement(Identite identite, int annee, Uai uai) {
        return trouver(identite, annee,
                new Cadre<>(scolarite -> scolarite.uai.equals(uai.valeur()), Contexte.ETABLISSEMENT));
    }

    @Override
    @Lecture
    public Uni<List<ScolariteTrouvee>> dansPerimetre(Identite identite, int annee, Perimetre perimetre) {
        Set<String> departements = perimetre.departements().isEmpty()
                ? NomenclatureBcn.departementsDe(perimetre.regions())
                : perimetre.departements();
        if (departements.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return trouver(identite, annee,
                new Cadre<>(scolarite -> departements.contains(scolarite.departement)
                        && (perimetre.degre() == null || perimetre.degre() == scolarite.degre), Contexte.DEPARTEMENTS));
    }

    private Uni<List<ScolariteTrouvee>> trouver(Identite identite, int annee, Cadre<ScolariteEntity> cadre) {
        // "annee" is the year of birth already.
        return recherche.parIdentite(inscrits, identite, "anneeScolaire = :anneeScolaire",
                Parameters.with("anneeScolaire", annee), cadre)
                .map(trouvees -> trouvees.stream().map(ScolariteEntity::trouvee).toList());
    }
}
