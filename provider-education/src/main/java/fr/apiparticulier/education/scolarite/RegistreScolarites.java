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
        return trouver(identite, annee, "uai = :uai", Parameters.with("uai", uai.valeur()), Contexte.ETABLISSEMENT);
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
        Parameters dans = Parameters.with("departements", departements);
        return perimetre.degre() == null
                ? trouver(identite, annee, "departement in :departements", dans, Contexte.DEPARTEMENTS)
                : trouver(identite, annee, "departement in :departements and degre = :degre",
                        dans.and("degre", perimetre.degre()), Contexte.DEPARTEMENTS);
    }

    private Uni<List<ScolariteTrouvee>> trouver(Identite identite, int annee, String ou, Parameters parametres,
            Contexte contexte) {
        // "annee" is the year of birth already.
        return recherche.parIdentite(inscrits, identite, ou + " and anneeScolaire = :anneeScolaire",
                parametres.and("anneeScolaire", annee), contexte)
                .map(trouvees -> trouvees.stream().map(ScolariteEntity::trouvee).toList());
    }
}
