package fr.apiparticulier.suite.evaluation.bilan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.corruption.Famille;
import fr.apiparticulier.suite.evaluation.population.Absence;
import fr.apiparticulier.suite.evaluation.question.Forme;

/** The balance as a person reads it. */
public final class Tableau {

    private static final String FORME = "%-30s %6s %7s %7s %9s %9s %7s %6s %8s %8s  %s";
    private static final double CENT = 100;

    private Tableau() {
    }

    /** @return a line for each corruption, family and kind of absence; the last one tells whether all is as it is to be */
    public static List<String> lignes(Bilan bilan) {
        List<String> lignes = new ArrayList<>();
        lignes.add(titre("corruption", "share"));
        for (Famille famille : Famille.values()) {
            for (Corruption corruption : Corruption.values()) {
                if (corruption.famille() == famille) {
                    lignes.add(ligne(corruption.mot(), pourMille(corruption.part()), bilan.compte(corruption), ""));
                }
            }
            lignes.add(ligne("= " + famille.mot(), "", bilan.compte(famille), cible(bilan, famille)));
        }
        lignes.add(titre("what they carry", "share"));
        for (Famille famille : Famille.values()) {
            for (Forme forme : Forme.values()) {
                lignes.add(ligne(famille.mot() + ", " + forme.mot(), forme.part() + " %", bilan.compte(famille, forme), ""));
            }
        }
        lignes.add(titre("absent people", "share"));
        for (Absence absence : Absence.values()) {
            lignes.add(ligne(absence.mot(), absence.part() + " %", bilan.compte(absence), ""));
        }
        lignes.add(total(bilan));
        return lignes;
    }

    private static String titre(String quoi, String part) {
        return FORME.formatted(quoi, part, "asked", "found", "not found", "homonyms", "absent", "wrong", "excluded", "found %",
                "").stripTrailing();
    }

    private static String ligne(String mot, String part, Compte compte, String cible) {
        return FORME.formatted(mot, part, compte.poses(), compte.nombre(Issue.TROUVEE), compte.nombre(Issue.PAS_TROUVEE),
                compte.nombre(Issue.HOMONYMES), compte.nombre(Issue.ABSENTE), compte.nombre(Issue.AUTRUI),
                compte.nombre(Issue.EXCLUE), pourCent(compte.trouves()), cible).stripTrailing();
    }

    private static String cible(Bilan bilan, Famille famille) {
        return famille.cible().isEmpty() || Double.isNaN(bilan.compte(famille).trouves())
                ? ""
                : (bilan.tient(famille) ? "within " : "MISSED ") + pourCent(famille.cible().getAsDouble());
    }

    private static String total(Bilan bilan) {
        Compte total = bilan.total();
        return "total: %d asked, %d found, %d not found, %d homonyms, %d absent, %d wrong (%d with a whole birth date), %d excluded: %s"
                .formatted(total.poses(), total.nombre(Issue.TROUVEE), total.nombre(Issue.PAS_TROUVEE),
                        total.nombre(Issue.HOMONYMES), total.nombre(Issue.ABSENTE), total.nombre(Issue.AUTRUI),
                        total.autruiDateEntiere(), total.nombre(Issue.EXCLUE),
                        bilan.tient()
                                ? "all targets are met"
                                : "targets are missed"
                                        + (bilan.tientPersonne() ? "" : ", somebody was taken for somebody else"));
    }

    private static String pourCent(double part) {
        return Double.isNaN(part) ? "-" : String.format(Locale.ROOT, "%.2f", part * CENT);
    }

    private static String pourMille(int part) {
        return String.format(Locale.ROOT, "%.1f %%", part / 10.0);
    }
}
