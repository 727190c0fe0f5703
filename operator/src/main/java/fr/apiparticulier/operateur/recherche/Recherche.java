package fr.apiparticulier.operateur.recherche;

import java.util.ArrayList;
import java.util.List;

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
}
