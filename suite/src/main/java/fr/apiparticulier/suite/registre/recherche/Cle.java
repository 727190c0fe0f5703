package fr.apiparticulier.suite.registre.recherche;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIdentite;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIne;
import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.corruption.Dite;
import fr.apiparticulier.suite.evaluation.corruption.Famille;
import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.registre.Fiches;
import fr.apiparticulier.suite.registre.Registre;

/** What people are looked up by, and in whose registry. */
enum Cle {
    IDENTITE("identity, exact", Registre.ETUDIANTS, "/statut-etudiant/identite") {
        @Override
        Object question(Population population, RandomGenerator hasard) {
            return identite(population.personne(hasard.nextInt(population.taille())).vraie());
        }
    },
    IDENTITE_TOLERANTE("identity, misspelt", Registre.ETUDIANTS, "/statut-etudiant/identite") {
        @Override
        Object question(Population population, RandomGenerator hasard) {
            Optional<Dite> dite = Optional.empty();
            while (dite.isEmpty()) {
                Identite vraie = population.personne(hasard.nextInt(population.taille())).vraie();
                dite = FAUTES.get(hasard.nextInt(FAUTES.size())).sur(vraie, vraie, hasard);
            }
            Identite identite = dite.get().identite();
            return identite(hasard.nextInt(SANS_SEXE) == 0 ? sansSexe(identite) : identite);
        }
    },
    INE("INE", Registre.ETUDIANTS, "/statut-etudiant/ine") {
        @Override
        Object question(Population population, RandomGenerator hasard) {
            return new ParIne(population.personne(hasard.nextInt(population.taille())).ine(), POPULATIONS);
        }
    },
    NUMERO("numéro + CAF", Registre.DOSSIERS, "/quotient-familial/numero-allocataire") {
        @Override
        Object question(Population population, RandomGenerator hasard) {
            int personne = hasard.nextInt(population.taille());
            return Map.of("numero", Fiches.numero(population, personne), "codePostal", Fiches.codePostal(population, personne),
                    "mois", Fiches.MOIS);
        }
    },
    IDENTIFIANT("identifiant", Registre.DEMANDEURS, "/demandeur-emploi/situation") {
        @Override
        Object question(Population population, RandomGenerator hasard) {
            return Map.of("identifiant", Fiches.identifiant(hasard.nextInt(population.taille())));
        }
    };

    /** Of so many misspelt questions one tells no sex: names are then looked for among twice as many. */
    private static final int SANS_SEXE = 5;
    /** As it sounds, or with one slip of the fingers. */
    private static final List<Corruption> FAUTES = Arrays.stream(Corruption.values())
            .filter(une -> une.famille() == Famille.SON || une.famille() == Famille.FAUTE).toList();
    private static final EnumSet<fr.apiparticulier.contract.mesr.Population> POPULATIONS = EnumSet
            .allOf(fr.apiparticulier.contract.mesr.Population.class);

    private final String mot;
    private final Registre registre;
    private final String route;

    Cle(String mot, Registre registre, String route) {
        this.mot = mot;
        this.registre = registre;
        this.route = route;
    }

    String mot() {
        return mot;
    }

    Registre registre() {
        return registre;
    }

    String route() {
        return route;
    }

    /** @return whether it names one record, so that a bare database can be asked the same */
    boolean exacte() {
        return this != IDENTITE_TOLERANTE;
    }

    /** @return about somebody by chance, who is registered, as the route takes it */
    abstract Object question(Population population, RandomGenerator hasard);

    private static Identite sansSexe(Identite identite) {
        return new Identite(identite.nomNaissance(), identite.nomUsage(), identite.prenoms(), identite.naissance(), null,
                identite.codeCommune(), identite.codePays(), identite.departement());
    }

    private static Object identite(Identite identite) {
        return new ParIdentite(identite, POPULATIONS);
    }
}
