package fr.apiparticulier.suite.evaluation.bilan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.corruption.Famille;
import fr.apiparticulier.suite.evaluation.population.Absence;
import fr.apiparticulier.suite.evaluation.question.Forme;
import fr.apiparticulier.suite.evaluation.question.Question;

/** What came of all questions. Safe for several threads while they are put. */
public final class Bilan {

    /** Of so many questions one may be answered with somebody else, if it does not give a whole birth date. */
    private static final int SUR = 100_000;

    private final Map<Corruption, Compte> corruptions = new EnumMap<>(Corruption.class);
    private final Map<Famille, Map<Forme, Compte>> formes = new EnumMap<>(Famille.class);
    private final Map<Absence, Compte> absences = new EnumMap<>(Absence.class);

    /** @param reponse the INE of whoever was answered, if anybody was */
    public void noter(Question question, Optional<String> reponse) {
        noter(question, Issue.de(question, reponse));
    }

    private synchronized void noter(Question question, Issue issue) {
        corruptions.computeIfAbsent(question.corruption(), cle -> new Compte())
                .noter(issue, question.ine() != null, question.dateEntiere());
        formes.computeIfAbsent(question.corruption().famille(), cle -> new EnumMap<>(Forme.class))
                .computeIfAbsent(question.forme(), cle -> new Compte())
                .noter(issue, question.ine() != null, question.dateEntiere());
        if (question.absence() != null) {
            absences.computeIfAbsent(question.absence(), cle -> new Compte()).noter(issue, false, question.dateEntiere());
        }
    }

    Compte compte(Corruption corruption) {
        return corruptions.getOrDefault(corruption, new Compte());
    }

    Compte compte(Absence absence) {
        return absences.getOrDefault(absence, new Compte());
    }

    Compte compte(Famille famille, Forme forme) {
        return formes.getOrDefault(famille, Map.of()).getOrDefault(forme, new Compte());
    }

    Compte compte(Famille famille) {
        Compte compte = new Compte();
        formes.getOrDefault(famille, Map.of()).values().forEach(compte::ajouter);
        return compte;
    }

    Compte total() {
        Compte total = new Compte();
        corruptions.values().forEach(total::ajouter);
        return total;
    }

    /** @return whether as many of that family are found as must be; true if there is no target, or nobody to find */
    boolean tient(Famille famille) {
        double trouves = compte(famille).trouves();
        return famille.cible().isEmpty() || Double.isNaN(trouves) || trouves >= famille.cible().getAsDouble();
    }

    /** @return whether nobody was taken for somebody else, or as few as may be */
    boolean tientPersonne() {
        Compte total = total();
        return total.autruiDateEntiere() == 0 && total.nombre(Issue.AUTRUI) <= total.poses() / SUR;
    }

    /** @return whether every target is met */
    public boolean tient() {
        for (Famille famille : Famille.values()) {
            if (!tient(famille)) {
                return false;
            }
        }
        return tientPersonne();
    }
}
