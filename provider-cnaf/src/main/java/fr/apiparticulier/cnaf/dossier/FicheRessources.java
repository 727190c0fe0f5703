package fr.apiparticulier.cnaf.dossier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * What a family declared for a year, in the import.
 *
 * @param annee four digits, required
 * @param valeur euros, zero or more, required
 */
record FicheRessources(Integer annee, Integer valeur) implements Discret {

    private static final int PREMIERE = 1_000;
    private static final int DERNIERE = 9_999;

    FicheRessources {
        exiger(annee != null && annee >= PREMIERE && annee <= DERNIERE, "annee: not a year (expected: 4 digits)");
        exiger(valeur != null && valeur >= 0, "valeur: missing or negative (expected: euros a year, zero or more)");
    }

    static void exigerDistinctes(List<FicheRessources> ressources) {
        exiger(ressources.stream().map(FicheRessources::annee).distinct().count() == ressources.size(),
                "ressources: a year given twice");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
