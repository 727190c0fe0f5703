package fr.apiparticulier.cnaf.dossier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import fr.apiparticulier.cnaf.dossier.FicheDossier.FicheQuotient;
import fr.apiparticulier.contract.cnaf.QuotientFamilial.Regime;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.MoisRelatif;

/**
 * One month's quotient, as an import leaves it.
 *
 * @param valeur null if the caisse could not compute it
 * @param calcul null where the MSA computes it anew at each question
 */
record QuotientDuMois(YearMonth mois, Integer valeur, YearMonth calcul) {

    private static final Comparator<QuotientDuMois> PLUS_RECENT = Comparator.comparing(QuotientDuMois::calcul,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Five years: more is a mistyped year, and would fill the table. */
    private static final int MOIS_MAXIMUM = 60;

    /** @return at most one quotient per month: a retroactive recomputation replaces what the month had before */
    static Collection<QuotientDuMois> deplier(Regime regime, List<FicheQuotient> fiches, EnTete enTete) {
        Map<YearMonth, QuotientDuMois> parMois = new TreeMap<>();
        fiches.stream().flatMap(fiche -> mois(regime, fiche, enTete))
                .forEach(quotient -> parMois.merge(quotient.mois, quotient,
                        (avant, apres) -> PLUS_RECENT.compare(apres, avant) >= 0 ? apres : avant));
        return parMois.values();
    }

    private static Stream<QuotientDuMois> mois(Regime regime, FicheQuotient fiche, EnTete enTete) {
        YearMonth de = MoisRelatif.lire(fiche.de(), enTete);
        YearMonth a = fiche.a() == null ? de : MoisRelatif.lire(fiche.a(), enTete);
        YearMonth calcul = fiche.calcul() == null ? null : MoisRelatif.lire(fiche.calcul(), enTete);
        long ecart = MONTHS.between(de, a);
        // Known only now: one of the two may be relative, and the other not.
        exiger(ecart >= 0, "quotients: a before de");
        exiger(ecart < MOIS_MAXIMUM, "quotients: too many months from de to a (expected: at most " + MOIS_MAXIMUM + ")");
        return LongStream.rangeClosed(0, ecart).mapToObj(de::plusMonths)
                .map(mois -> new QuotientDuMois(mois, fiche.valeur(), calcul == null && regime == Regime.CNAF ? mois : calcul));
    }
}
