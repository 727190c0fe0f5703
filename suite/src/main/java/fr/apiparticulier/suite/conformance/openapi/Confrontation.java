package fr.apiparticulier.suite.conformance.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import fr.apiparticulier.suite.conformance.openapi.Faits.Cle;

/**
 * Their facts beside ours. What lies below something that only one side has is not told apart.
 *
 * @param egaux how many facts are the same
 * @param ecarts the others
 */
record Confrontation(int egaux, List<Ecart> ecarts) {

    private static final String RIEN = "nothing";
    private static final String PRESENT = "present";
    private static final SortedSet<String> VIDE = new TreeSet<>();

    static Confrontation de(Sujet sujet, Faits theirs, Faits ours) {
        SortedSet<String> manquants = sommets(moins(theirs.presents(), ours.presents()));
        SortedSet<String> ajoutes = sommets(moins(ours.presents(), theirs.presents()));
        List<Ecart> ecarts = new ArrayList<>();
        manquants.forEach(pointeur -> ecarts
                .add(new Ecart(sujet.path(), sujet.operation(), Genre.MISSING, pointeur, PRESENT, RIEN)));
        ajoutes.forEach(pointeur -> ecarts
                .add(new Ecart(sujet.path(), sujet.operation(), Genre.EXTRA, pointeur, RIEN, PRESENT)));
        int egaux = (int) theirs.presents().stream().filter(ours.presents()::contains).count();
        SortedSet<Cle> cles = new TreeSet<>(theirs.valeurs().keySet());
        cles.addAll(ours.valeurs().keySet());
        cles.removeIf(cle -> estSous(cle.pointeur(), manquants) || estSous(cle.pointeur(), ajoutes));
        for (Cle cle : cles) {
            SortedSet<String> la = theirs.valeurs().getOrDefault(cle, VIDE);
            SortedSet<String> ici = ours.valeurs().getOrDefault(cle, VIDE);
            if (la.equals(ici)) {
                egaux++;
            } else {
                ecarts.add(new Ecart(sujet.path(), sujet.operation(), cle.genre(), cle.pointeur(), seulement(la, ici),
                        seulement(ici, la)));
            }
        }
        return new Confrontation(egaux, ecarts);
    }

    private static String seulement(SortedSet<String> dites, SortedSet<String> autres) {
        return dites.isEmpty() ? RIEN : moins(dites, autres).isEmpty() ? "no more" : String.join(", ", moins(dites, autres));
    }

    private static SortedSet<String> moins(SortedSet<String> ensemble, SortedSet<String> autre) {
        SortedSet<String> reste = new TreeSet<>(ensemble);
        reste.removeAll(autre);
        return reste;
    }

    /** @return those that lie below none of the others */
    private static SortedSet<String> sommets(SortedSet<String> pointeurs) {
        SortedSet<String> sommets = new TreeSet<>(pointeurs);
        sommets.removeIf(pointeur -> pointeurs.stream()
                .anyMatch(autre -> !autre.equals(pointeur) && pointeur.startsWith(autre + "/")));
        return sommets;
    }

    private static boolean estSous(String pointeur, SortedSet<String> sommets) {
        return sommets.stream().anyMatch(sommet -> pointeur.equals(sommet) || pointeur.startsWith(sommet + "/"));
    }
}
