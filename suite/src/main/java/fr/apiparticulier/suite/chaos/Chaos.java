package fr.apiparticulier.suite.chaos;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

import fr.apiparticulier.suite.chaos.bilan.Arbitre;
import fr.apiparticulier.suite.chaos.bilan.Evenements;
import fr.apiparticulier.suite.chaos.bilan.Ligne;
import fr.apiparticulier.suite.chaos.bilan.Releve;
import fr.apiparticulier.suite.chaos.bilan.Tableau;
import fr.apiparticulier.suite.chaos.charge.Aiguillage;
import fr.apiparticulier.suite.chaos.charge.Charge;
import fr.apiparticulier.suite.chaos.charge.Jetons;
import fr.apiparticulier.suite.chaos.epreuve.Epreuves;
import fr.apiparticulier.suite.chaos.epreuve.Repos;
import fr.apiparticulier.suite.chaos.epreuve.Terrain;
import fr.apiparticulier.suite.chaos.oracle.Oracle;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Questions;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.lancement.processus.Decalage;

/** One run: learn what is right, ask without end, break one thing after another, tell. */
final class Chaos {

    /** Programs that have just started are slow: judged is what comes after so long without a failure. Longer than a deadline. */
    private static final long CALME = TimeUnit.SECONDS.toNanos(8);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);
    private static final int PAUSE_MILLISECONDES = 100;

    private final Terrain terrain;
    private final ChaosOptions options;
    private final Consumer<String> sortie;

    Chaos(Terrain terrain, ChaosOptions options, Consumer<String> sortie) {
        this.terrain = terrain;
        this.options = options;
        this.sortie = sortie;
    }

    /** @return what came of each fault */
    List<Ligne> mener() throws OracleFaux, SQLException, IOException, InterruptedException {
        List<Question> questions = Questions.lire();
        Jetons jetons = new Jetons(questions, terrain.suite().operateur()::jetonNeuf);
        Oracle oracle = new Oracle();
        Releve chauffe = Releve.sansPanne("the start");
        Arbitre arbitre = new Arbitre(oracle, chauffe);
        Vertx vertx = Vertx
                .vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
        List<Question> tournee = Tournee.de(questions);
        try (Connection base = Evenements.ouvrir(terrain.suite().basePasserelle(), terrain.suite().motDePasse());
                Aiguillage aiguillage = new Aiguillage(vertx, terrain.suite().repliques());
                Charge charge = new Charge(vertx, aiguillage, tournee, options.parSeconde() * Tournee.SERVICES, jetons::de,
                        arbitre)) {
            apprendre(oracle, charge, questions);
            aiguillage.veiller(terrain.suite().gestions());
            charge.demarrer();
            chauffer(chauffe);
            Repos repos = Repos.de(terrain, charge);
            repos.apprendre();
            charge.retardMaximal();
            Epreuves epreuves = new Epreuves(terrain, questions, jetons, repos);
            if (!Decalage.estPossible()) {
                sortie.accept("libfaketime is not installed: no gateway is set off by some seconds.");
            }
            sortie.accept(Tableau.tete());
            Conclusion conclusion = new Conclusion(new Evenements(base), sortie);
            new Conduite(arbitre, options.secondes(), repos, conclusion)
                    .conduire((options.bref() ? epreuves.enBref() : epreuves.toutes()).stream()
                            .filter(epreuve -> options.veut(epreuve.nom())).toList());
            conclusion.reexaminer();
            List<Ligne> lignes = conclusion.lignes();
            sortie.accept("asked elsewhere: %d; latest call: %d ms behind its schedule".formatted(aiguillage.reprises(),
                    charge.retardMaximal()));
            sortie.accept(Tableau.total(lignes));
            return lignes;
        } finally {
            vertx.close();
        }
    }

    private void chauffer(Releve chauffe) throws OracleFaux, InterruptedException {
        chauffe.reparer(System.nanoTime());
        long fin = System.nanoTime() + PATIENCE;
        while (!chauffe.estRetabli(System.nanoTime(), CALME)) {
            Thread.sleep(PAUSE_MILLISECONDES);
            if (System.nanoTime() > fin) {
                throw new OracleFaux(chauffe.ligne(0).motifs());
            }
        }
    }

    /** Asks every replica each question: they agree, with each other and with the people's files. */
    private void apprendre(Oracle oracle, Charge charge, List<Question> questions) throws OracleFaux, InterruptedException {
        List<String> contradictions = new ArrayList<>();
        for (int replique = 0; replique < terrain.suite().repliques().size(); replique++) {
            List<Reponse> reponses = charge.poser(questions);
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                oracle.apprendre(question, reponses.get(i)).forEach(quoi -> contradictions.add(question + ": " + quoi));
            }
        }
        if (!contradictions.isEmpty()) {
            throw new OracleFaux(contradictions);
        }
        sortie.accept(questions.size() + " questions asked; their answers agree with the fictional people's files.");
    }
}
