package fr.apiparticulier.suite.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.chaos.oracle.Verdict;

/** What became of the calls that were sent during one step. */
final class Etape {

    private final String nom;
    private final Map<String, Integer> motifs = new TreeMap<>();
    private int appels;
    private int revenus;
    private int echoues;
    private int faux;
    private long plusLent;

    Etape(String nom) {
        this.nom = nom;
    }

    synchronized void parti() {
        appels++;
    }

    /** @param duree nanoseconds */
    synchronized void revenu(Question question, Reponse reponse, Verdict verdict, long duree) {
        revenus++;
        plusLent = Math.max(plusLent, duree);
        if (verdict == Verdict.JUSTE) {
            return;
        }
        if (verdict == Verdict.FAUSSE) {
            faux++;
        } else {
            echoues++;
        }
        motifs.merge("%s: %s".formatted(question, reponse), 1, Integer::sum);
    }

    synchronized boolean estComplete() {
        return revenus == appels;
    }

    /** @return what nobody has answered is a failure too */
    synchronized Ligne ligne() {
        List<String> dits = new ArrayList<>();
        motifs.forEach((motif, fois) -> dits.add(fois + " x " + motif));
        return new Ligne(nom, appels, echoues + appels - revenus, faux, TimeUnit.NANOSECONDS.toMillis(plusLent), dits);
    }

    /**
     * One step's result.
     *
     * @param echoues refused where they must not be, or never answered
     * @param faux answered with something else than what is right
     * @param plusLent milliseconds
     * @param motifs what was not right, counted; no value of a question
     */
    record Ligne(String nom, int appels, int echoues, int faux, long plusLent, List<String> motifs) {

        Ligne {
            motifs = List.copyOf(motifs);
        }

        boolean estSaine() {
            return echoues == 0 && faux == 0;
        }
    }
}
