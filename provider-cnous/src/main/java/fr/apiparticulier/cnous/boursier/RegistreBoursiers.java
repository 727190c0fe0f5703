package fr.apiparticulier.cnous.boursier;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnous.region.RegionsCouvertes;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.identite.Inscrits;
import fr.apiparticulier.provider.identite.Recherche;
import fr.apiparticulier.provider.registre.Generations;

/** Finds students in this provider's own database. */
@ApplicationScoped
class RegistreBoursiers implements Boursiers {

    /** Of two files of one campaign, the one further down in the import has replaced the other. */
    private static final Comparator<BourseEntity> DERNIERE = Comparator
            .<BourseEntity>comparingInt(dossier -> dossier.campagne).thenComparing(dossier -> dossier.id);

    private final BourseRepository bourses;
    private final Inscrits<BourseEntity> inscrits;
    private final Recherche recherche;
    private final RegionsCouvertes regions;

    RegistreBoursiers(BourseRepository bourses, Recherche recherche, RegionsCouvertes regions) {
        this.bourses = bourses;
        this.inscrits = new Inscrits<>(bourses, "bourse", BourseEntity::identite);
        this.recherche = recherche;
        this.regions = regions;
    }

    @Override
    @Lecture
    public Uni<List<Boursier>> parIne(Ine ine, Integer campagne) {
        return bourses.list("generation = " + Generations.EN_SERVICE + " and ine = ?1", ine.valeur())
                .flatMap(trouves -> boursiers(trouves, campagne));
    }

    @Override
    @Lecture
    public Uni<List<Boursier>> parIdentite(Identite identite, String lieuNaissance, Integer campagne) {
        String lieu = Normalisation.cle(lieuNaissance);
        return recherche.parIdentite(inscrits, identite)
                .map(trouves -> trouves.stream().filter(dossier -> concordent(lieu, Normalisation.cle(dossier.lieuNaissance)))
                        .toList())
                .flatMap(trouves -> boursiers(trouves, campagne));
    }

    private static boolean concordent(String demande, String connu) {
        return demande.isEmpty() || connu.isEmpty() || demande.equals(connu);
    }

    /** Who is meant is settled over all campaigns and régions first: what cannot be told still makes a homonym. */
    private Uni<List<Boursier>> boursiers(List<BourseEntity> trouves, Integer campagne) {
        return bourses.voisins(trouves).map(voisins -> new Personnes(voisins).de(trouves).stream()
                .map(siens -> boursier(siens, campagne)).toList());
    }

    private Boursier boursier(List<BourseEntity> dossiers, Integer campagne) {
        return dossiers.stream()
                .filter(dossier -> regions.couvrent(dossier.region()))
                .filter(dossier -> campagne == null || campagne == dossier.campagne)
                .max(DERNIERE).map(BourseEntity::boursier).orElse(Boursier.SANS_BOURSE);
    }
}
