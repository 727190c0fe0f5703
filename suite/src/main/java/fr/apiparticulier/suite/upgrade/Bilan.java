package fr.apiparticulier.suite.upgrade;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What came of a run.
 *
 * @param anonymes answers without an id of their own, of which a journal could not tell
 * @param reprises calls that were not taken where they were asked first: of two gateways that are drained in turn there are none
 */
record Bilan(List<Etape.Ligne> etapes, Constat journal, int anonymes, long reprises) {

    Bilan {
        etapes = List.copyOf(etapes);
    }

    boolean estSain() {
        return somme(Etape.Ligne::appels) > 0 && etapes.stream().allMatch(Etape.Ligne::estSaine)
                && journal.sansEvenement() + anonymes + reprises == 0 && journal.prouve();
    }

    /** @return the last line of the output */
    String total() {
        return "total: %d steps, %d calls, %d failed, %d wrong, %d asked elsewhere, %d unjournaled, journal %s".formatted(
                etapes.size(), somme(Etape.Ligne::appels), somme(Etape.Ligne::echoues), somme(Etape.Ligne::faux), reprises,
                journal.sansEvenement() + anonymes, journal.prouve() ? "proven" : "not proven");
    }

    private int somme(ToIntFunction<Etape.Ligne> quoi) {
        return etapes.stream().mapToInt(quoi).sum();
    }
}
