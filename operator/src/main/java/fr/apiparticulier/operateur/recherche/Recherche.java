package fr.apiparticulier.operateur.recherche;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whom somebody's data were told to. */
final class Recherche {

    private final Journal journal;

    Recherche(Journal journal) {
        this.journal = journal;
    }

    /** @return the oldest first */
    List<Divulgation> chercher(Recherchees personne, Periode periode) {
        List<Divulgation> divulgations = new ArrayList<>();
        journal.chercher(personne.toutes(), periode, evenement -> personne.parmi(evenement.personnes())
                .ifPresent(certitude -> divulgations.add(new Divulgation(evenement, certitude))));
        return divulgations;
    }

    /**
     * Keys are taken away from the oldest on; so if one is missing, the period's first references are made with it.
     *
     * @return what cannot be found, for whoever answers; empty if nothing is known to be missing
     */
    Optional<String> reserve(Recherchees personne, Periode periode) {
        return journal.premier(periode).map(premier -> personne.absentes(premier.personnes()))
                .filter(absentes -> !absentes.isEmpty())
                .map(absentes -> "Le fichier de clés est incomplet (" + String.join(", ", absentes)
                        + ") : ce qui fut écrit avec ce qui manque n'a pas pu être cherché.");
    }
}
