package fr.apiparticulier.suite.evaluation.question;

import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Communes;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;

/** Whether all that a question says is what the register has, letter by letter; what one of them does not know is no difference. */
final class Concordance {

    private final Communes communes = new Communes();

    boolean entiere(Identite dite, Identite inscrite) {
        return noms(dite, inscrite) && prenoms(lettres(dite.prenoms()), lettres(inscrite.prenoms()))
                && dates(dite.naissance(), inscrite.naissance())
                && memes(dite.sexe(), inscrite.sexe())
                && (memes(dite.codeCommune(), inscrite.codeCommune()) || lieux(dite.codeCommune(), inscrite.codeCommune()))
                && memes(dite.codePays(), inscrite.codePays());
    }

    private static boolean noms(Identite dite, Identite inscrite) {
        String naissance = Lettres.seules(inscrite.nomNaissance());
        String usage = Lettres.seules(inscrite.nomUsage());
        String dit = Lettres.seules(dite.nomNaissance());
        String usageDit = Lettres.seules(dite.nomUsage());
        return (dit.equals(naissance) || !usage.isEmpty() && dit.equals(usage))
                && (usageDit.isEmpty() || usage.isEmpty() || usageDit.equals(usage) || usageDit.equals(naissance));
    }

    private static List<String> lettres(List<String> prenoms) {
        return prenoms.stream().map(Lettres::seules).toList();
    }

    /** As many as both know, or all of them run together. */
    private static boolean prenoms(List<String> dits, List<String> inscrits) {
        int communs = Math.min(dits.size(), inscrits.size());
        return dits.subList(0, communs).equals(inscrits.subList(0, communs))
                || String.join("", dits).equals(String.join("", inscrits));
    }

    private static boolean dates(DateNaissance dite, DateNaissance inscrite) {
        return dite.concordeAvec(inscrite);
    }

    private static boolean memes(Object un, Object autre) {
        return un == null || autre == null || Objects.equals(un, autre);
    }

    private boolean lieux(String dit, String inscrit) {
        return Communes.ville(dit).equals(inscrit) || Communes.ville(inscrit).equals(dit)
                || communes.autrement(dit).contains(inscrit);
    }
}
