package fr.apiparticulier.cnaf.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.identite.Inscrits;
import fr.apiparticulier.provider.identite.Recherche;

/** Finds members of files in this provider's own database. */
@ApplicationScoped
class RegistreMembres implements Membres {

    private final DossierRepository dossiers;
    private final MembreRepository membres;
    private final DroitRepository droits;
    private final Inscrits<MembreEntity> inscrits;
    private final Recherche recherche;

    RegistreMembres(DossierRepository dossiers, MembreRepository membres, DroitRepository droits, Recherche recherche) {
        this.dossiers = dossiers;
        this.membres = membres;
        this.droits = droits;
        this.inscrits = new Inscrits<>(membres, "membre", MembreEntity::identite);
        this.recherche = recherche;
    }

    @Override
    @Lecture
    public Uni<List<Membre>> parIdentite(Identite identite, Prestation prestation) {
        return recherche.parIdentite(inscrits, identite)
                .flatMap(entrees -> entrees.isEmpty() || !UneSeulePersonne.estDans(entrees)
                        ? Uni.createFrom().item(List.<Membre>of())
                        : lire(entrees, prestation));
    }

    private Uni<List<Membre>> lire(List<MembreEntity> entrees, Prestation prestation) {
        long generation = entrees.get(0).generation;
        return dossiers
                .list("generation = ?1 and id in ?2", generation, entrees.stream().map(entree -> entree.dossier).toList())
                .flatMap(fichiers -> droits
                        .list("generation = ?1 and prestation = ?2 and membre in ?3", generation, prestation,
                                entrees.stream().map(entree -> entree.id).toList())
                        .map(inscrits -> assembler(entrees, fichiers, inscrits)));
    }

    private static List<Membre> assembler(List<MembreEntity> entrees, List<DossierEntity> fichiers,
            List<DroitEntity> inscrits) {
        Map<Long, Boolean> clos = fichiers.stream().collect(toMap(dossier -> dossier.id, dossier -> dossier.droitClos));
        Map<Long, List<DroitInscrit>> droits = inscrits.stream()
                .collect(groupingBy(droit -> droit.membre, mapping(DroitEntity::inscrit, toList())));
        return entrees.stream()
                .map(entree -> new Membre(clos.get(entree.dossier), droits.getOrDefault(entree.id, List.of()),
                        entree.identite().identite()))
                .toList();
    }
}
