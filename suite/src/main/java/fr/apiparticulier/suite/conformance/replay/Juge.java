package fr.apiparticulier.suite.conformance.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.suite.conformance.compare.Comparaison;
import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.compare.Reponse;
import fr.apiparticulier.suite.conformance.report.Resultat;
import fr.apiparticulier.suite.conformance.rule.Regle;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.conformance.rule.Rejeu;
import fr.apiparticulier.suite.conformance.rule.Verdict;

/** Says what becomes of a case: it passes if nothing differs, else each difference needs a rule, and the worst one counts. */
final class Juge {

    private final Regles regles;

    Juge(Regles regles) {
        this.regles = regles;
    }

    /** @return the verdict of a question that is not to be asked; empty if it is */
    Optional<Resultat> ecarter(Rejeu rejeu) {
        return regles.excuse(rejeu, Difference.de(Difference.QUESTION))
                .map(regle -> resultat(rejeu, regle.verdict(), List.of(regle.id() + ": " + regle.reason())));
    }

    /** Compares the answer that was given. */
    Resultat comparer(Rejeu rejeu, Reponse reponse) {
        return juger(rejeu.avec(reponse), Comparaison.comparer(rejeu.cas(), reponse));
    }

    Resultat juger(Rejeu rejeu, List<Difference> differences) {
        Verdict pire = Verdict.PASSED;
        List<String> motifs = new ArrayList<>();
        for (Difference difference : differences) {
            Optional<Regle> regle = regles.excuse(rejeu, difference);
            Verdict verdict = regle.map(Regle::verdict).orElse(Verdict.FAILED);
            pire = verdict.compareTo(pire) > 0 ? verdict : pire;
            motifs.add(regle.map(une -> une.id() + ": ").orElse("") + difference.enClair() + corps(rejeu, difference));
        }
        return resultat(rejeu, pire, motifs);
    }

    /** Another status alone does not tell what went wrong; the error's code does. */
    private static String corps(Rejeu rejeu, Difference difference) {
        return difference.membre().equals(Difference.STATUT)
                ? rejeu.reponse()
                        .map(reponse -> ", " + reponse.corps().findValues("code") + reponse.corps().findValues("error"))
                        .orElse("")
                : "";
    }

    static Resultat resultat(Rejeu rejeu, Verdict verdict, List<String> motifs) {
        return new Resultat(rejeu.operation().id(), rejeu.cas().nom(), verdict, motifs);
    }
}
