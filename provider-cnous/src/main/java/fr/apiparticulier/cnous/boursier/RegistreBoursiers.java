package fr.apiparticulier.cnous.boursier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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
        String lieu = cle(lieuNaissance);
        return recherche.parIdentite(inscrits, identite).map(trouves -> nes(lieu, trouves))
                .flatMap(trouves -> boursiers(trouves, campagne));
    }

    /** Of several of whom none is said to be born there, whoever is born nobody knows where is no better an answer than the others. */
    private static List<BourseEntity> nes(String lieu, List<BourseEntity> trouves) {
        List<BourseEntity> possibles = trouves.stream()
                .filter(dossier -> lieu.isEmpty() || List.of("", lieu).contains(cle(dossier.lieuNaissance))).toList();
        return possibles.size() == trouves.size()
                || possibles.stream().anyMatch(dossier -> cle(dossier.lieuNaissance).equals(lieu))
                        ? possibles
                        : List.of();
    }

    private static String cle(String lieu) {
        return Normalisation.mots(lieu).stream().map(mot -> switch (mot) {
            case "ST" -> "SAINT";
            case "STE" -> "SAINTE";
            default -> mot;
        }).collect(Collectors.joining());
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
