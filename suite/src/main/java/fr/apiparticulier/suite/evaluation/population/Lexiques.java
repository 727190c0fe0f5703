package fr.apiparticulier.suite.evaluation.population;

import fr.apiparticulier.suite.evaluation.lexique.Communes;
import fr.apiparticulier.suite.evaluation.lexique.NomsFamille;
import fr.apiparticulier.suite.evaluation.lexique.Pays;
import fr.apiparticulier.suite.evaluation.lexique.Prenoms;

/** Whatever people are drawn from. */
record Lexiques(NomsFamille noms, Prenoms prenoms, Communes communes, Pays pays) {

    Lexiques() {
        this(new NomsFamille(), new Prenoms(), new Communes(), new Pays());
    }
}
