package fr.apiparticulier.suite.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

import fr.apiparticulier.suite.chaos.charge.Aiguillage;
import fr.apiparticulier.suite.chaos.charge.Charge;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.lancement.Distribution;

/** One run: learn of the previous release what is right, ask without end, replace everything, tell. */
final class Essai {

    private final Distribution precedente;
    private final Distribution nouvelle;
    private final int parSeconde;
    private final Consumer<String> sortie;

    /** @param parSeconde calls, over all questions */
    Essai(Distribution precedente, Distribution nouvelle, int parSeconde, Consumer<String> sortie) {
        this.precedente = precedente;
        this.nouvelle = nouvelle;
        this.parSeconde = parSeconde;
        this.sortie = sortie;
    }

    /** @return whether no caller noticed anything, and the journal tells of all */
    boolean mener() throws Exception {
        long debut = System.nanoTime();
        List<Appel> appels = Appels.lire();
        List<Question> tour = appels.stream().map(Appel::question).toList();
        Juge juge = new Juge(appels);
        Vertx vertx = Vertx
                .vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
        try (Parc parc = Parc.demarrer(precedente, sortie);
                Aiguillage aiguillage = new Aiguillage(vertx, parc.suite().repliques())) {
            Jetons jetons = new Jetons(parc.suite(), appels);
            try (Charge charge = new Charge(vertx, aiguillage, tour, parSeconde, jetons::de, juge)) {
                apprendre(juge, charge, tour);
                aiguillage.veiller(parc.suite().gestions().subList(0, Parc.REPLIQUES));
                sortie.accept(Tableau.tete());
                List<Etape.Ligne> lignes = new Upgrade(parc, juge, jetons, charge, tour.size(), sortie).mener(precedente,
                        nouvelle);
                Constat constat = new Registre(parc.suite(), sortie).constater(juge.attendus());
                sortie.accept("latest call: %d ms behind its schedule; %d s".formatted(charge.retardMaximal(),
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - debut)));
                Bilan bilan = new Bilan(lignes, constat, juge.anonymes(), aiguillage.reprises());
                sortie.accept(bilan.total());
                return bilan.estSain();
            }
        } finally {
            vertx.close();
        }
    }

    /** What one gateway answers is right if it agrees with the people's files, and with what the other one answers. */
    private void apprendre(Juge juge, Charge charge, List<Question> tour) throws InterruptedException {
        List<String> contradictions = new ArrayList<>(demander(charge, tour, juge::apprendre));
        for (int autre = 1; autre < Parc.REPLIQUES && contradictions.isEmpty(); autre++) {
            contradictions.addAll(demander(charge, tour, juge::contredire));
        }
        if (!contradictions.isEmpty()) {
            throw new IllegalStateException("The previous release answers wrongly:\n  " + String.join("\n  ", contradictions));
        }
        sortie.accept("%d questions asked of the previous release; its answers are what is right.".formatted(tour.size()));
    }

    private static List<String> demander(Charge charge, List<Question> tour,
            BiFunction<Question, Reponse, List<String>> regard) throws InterruptedException {
        List<Reponse> reponses = charge.poser(tour);
        List<String> contradictions = new ArrayList<>();
        for (int i = 0; i < tour.size(); i++) {
            Question question = tour.get(i);
            regard.apply(question, reponses.get(i)).forEach(quoi -> contradictions.add(question + ": " + quoi));
        }
        return contradictions;
    }
}
