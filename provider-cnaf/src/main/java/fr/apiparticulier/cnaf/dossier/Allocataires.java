package fr.apiparticulier.cnaf.dossier;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.Cadre;
import fr.apiparticulier.provider.identite.Contexte;
import fr.apiparticulier.provider.identite.Inscrits;
import fr.apiparticulier.provider.identite.Recherche;

/** Finds the file in which somebody is allocataire. */
@ApplicationScoped
class Allocataires {

    private final DossierRepository dossiers;
    private final Inscrits<MembreEntity> inscrits;
    private final Recherche recherche;

    Allocataires(DossierRepository dossiers, MembreRepository membres, Recherche recherche) {
        this.dossiers = dossiers;
        this.inscrits = new Inscrits<>(membres, "membre", MembreEntity::identite);
        this.recherche = recherche;
    }

    /** @return null if nobody fits, or several people; a child's name finds nothing */
    Uni<DossierEntity> dossierDe(Identite identite) {
        // Children are looked at too: whoever is one by that very name is not the allocataire whose name is nearly theirs.
        return recherche.parIdentite(inscrits, identite, new Cadre<>(membre -> membre.allocataire, Contexte.AUCUN))
                .flatMap(trouves -> {
                    // The same person may be allocataire of one file only; two files are two people nothing tells apart.
                    Set<Long> ids = trouves.stream().map(membre -> membre.dossier).collect(Collectors.toSet());
                    return ids.size() == 1
                            ? dossiers.find("generation = ?1 and id = ?2", trouves.get(0).generation, ids.iterator().next())
                                    .firstResult()
                            : Uni.createFrom().nullItem();
                });
    }
}
