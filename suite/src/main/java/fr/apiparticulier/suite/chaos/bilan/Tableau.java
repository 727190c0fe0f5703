package fr.apiparticulier.suite.chaos.bilan;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The results as a person reads them. */
public final class Tableau {

    private static final String FORME = "%-28s %7s %6s %6s %9s %8s %11s %10s";

    private Tableau() {
    }

    public static String tete() {
        return FORME.formatted("fault", "calls", "wrong", "others", "unheard", "refused", "recovery ms", "unjournaled");
    }

    /** @return the line, and under it whatever is wrong */
    public static List<String> lignes(Ligne ligne) {
        String chiffres = FORME.formatted(ligne.nom(), ligne.appels(), ligne.fausses(), ligne.autres(), ligne.sansReponse(),
                ligne.refus(), ligne.retablissement(), ligne.sansEvenement());
        return Stream.of(Stream.of(chiffres), ligne.motifs().stream().map(motif -> "  " + motif),
                ligne.constats().stream().map(constat -> "  " + constat)).flatMap(lignes -> lignes).toList();
    }

    public static String total(List<Ligne> lignes) {
        return "total: %d faults, %d calls, %d wrong, %d of others failed, %d unheard, %d unjournaled, %d other findings"
                .formatted(lignes.size(), somme(lignes, Ligne::appels), somme(lignes, Ligne::fausses),
                        somme(lignes, Ligne::autres), somme(lignes, Ligne::sansReponse), somme(lignes, Ligne::sansEvenement),
                        somme(lignes, ligne -> ligne.constats().size()));
    }

    private static int somme(List<Ligne> lignes, ToIntFunction<Ligne> quoi) {
        return lignes.stream().mapToInt(quoi).sum();
    }
}
