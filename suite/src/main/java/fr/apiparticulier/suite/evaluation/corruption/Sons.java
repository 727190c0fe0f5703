package fr.apiparticulier.suite.evaluation.corruption;

import static fr.apiparticulier.suite.evaluation.corruption.RegleSonore.de;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Lettres;

/**
 * Other letters for the same sounds, as somebody writes a name who has only heard it: only where French reads both alike. In
 * the rules, V is a vowel and C a consonant.
 */
final class Sons {

    /** Of four names that are written wrong, one is so twice. */
    private static final int DEUX_FOIS = 4;
    /** Where the general rule is not how the name is said. */
    private static final Pattern CH_DUR = Pattern.compile("mich?ka|mich?a[eëé]l|micha|zach|ezech|joach|bach|koch|chowsk|chia");
    private static final Pattern IN_DIT = Pattern.compile("(k[ée]v|edw|sel|yas|erw|darw)in");

    private static final List<RegleSonore> REGLES = List.of(
            de("PH/F", "ph", "f"), de("PH/F", "(?<!f)f(?!f)", "ph"),
            de("Y/I", "(?<=C)y(?=C|\\b)", "i"), de("Y/I", "(?<=C)i(?=\\b|C(?!l))", "y"), de("Y/I", "\\by(?=C)", "i"),
            de("Y/I", "(?<=[ao])y\\b", "i"), de("Y/I", "(?<=[ao])i\\b", "y"),
            de("double", "([bdfmnprt])\\1", "$1"), de("double", "(?<![iy])(l)l", "$1"),
            de("double", "(?<=[aoiuéè])([mnprtf])(?=[aeiouyéè])", "$1$1"), de("double", "(?<=[aoé])(l)(?=[aeouéè])", "$1$1"),
            de("final", "(?<=an|on|ar|or|er|au|ou)d\\b", "t"), de("final", "(?<=an|on|ar|or|er|au)t\\b", "d"),
            de("final", "(?<=an|on|ar|or|au|ou|oi|eu)[dt]\\b", ""), de("final", "(?<=au|ou|eu)x\\b", ""),
            de("final", "(?<=au)lt\\b", "d", "t", ""), de("final", "(?<=oi|ai|oui)s\\b", ""),
            de("final", "(?<=qu|rg|rl|ll)es\\b", "e"), de("final", "[oô]t\\b", "o"),
            de("final", "(?<=[aou][lr])e\\b", ""), de("final", "(?<=[rlnv]i)e\\b", ""), de("final", "(?<=é)e\\b", ""),
            de("H", "(?<=[aei])h\\b", ""), de("H", "(?<=[bdlmnr]a)\\b", "h"), de("H", "\\bh(?=V)", ""),
            de("H", "th", "t"), de("H", "(?<!t)t(?=[aoéè])", "th"), de("H", "kh(?=[aourl])", "k"),
            de("H", "gh(?=[aou])", "g"), de("H", "dh", "d"), de("H", "(?<=[oa])h(?=[aou])", ""),
            de("EAU/AU/O", "(?<![cg])eau\\b", "au", "o"), de("EAU/AU/O", "(?<![cg])eaux\\b", "eau", "aux", "o"),
            de("EAU/AU/O", "(?<![egc])aux\\b", "eaux", "o"), de("EAU/AU/O", "(?<![egc])au\\b", "eau", "o"),
            de("EAU/AU/O", "(?<!e)au(?=[bcdfgjklprstv])", "o"), de("EAU/AU/O", "(?<=[bdfhjklmnprstvz])o\\b", "eau", "au"),
            de("EAU/AU/O", "(?<=[bcdfgjklmnprstv])o(?=[bdgstv][aeiéè])", "au"),
            de("AIN/EIN/IN", "(?<!V)in\\b", "ain", "ein"), de("AIN/EIN/IN", "ain\\b", "in", "ein"),
            de("AIN/EIN/IN", "ein\\b", "ain", "in"), de("AIN/EIN/IN", "(?<=s)ain(?=t)", "ein"),
            de("AN/EN", "(?<![cgiéë])ent\\b", "ant"), de("AN/EN", "(?<![cgi])ant\\b", "ent"),
            de("AN/EN", "(?<![cgi])and\\b", "end"),
            de("AN/EN", "am(?=[bp])", "an"), de("AN/EN", "om(?=[bp])", "on"), de("AN/EN", "em(?=[bp])", "am"),
            de("QU/K/C", "qu(?=[eiéy])", "k"), de("QU/K/C", "cqu", "k", "qu"), de("QU/K/C", "que\\b", "k", "c"),
            de("QU/K/C", "(?<!c)c(?=[aourl])", "k"), de("QU/K/C", "(?<=[aiu]|\\bmar)c\\b", "k"),
            de("QU/K/C", "(?<!c)k(?=[aour])", "c"), de("QU/K/C", "(?<!c)k(?=[ei])", "qu"),
            de("QU/K/C", "(?<![ckn])k\\b", "c", "ck"),
            de("QU/K/C", "ck", "k"), de("QU/K/C", "ch(?=[rl])", "c", "k"),
            de("CH/SH", "(?<![stc])ch(?=[aeiouéèô])", "sh"), de("CH/SH", "(?<!c)sh", "ch"), de("CH/SH", "sch", "ch", "sh"),
            de("C/S", "\\bc(?=[eiéèy])", "s"), de("C/S", "\\bs(?=[eiéèy])", "c"), de("C/S", "(?<=V)c(?=[eiéèy])", "ss"),
            de("C/S", "(?<=V)ss(?=[eiéèy])", "c"), de("C/S", "(?<=V)ç(?=V)", "ss"), de("C/S", "(?<=[nr])c(?=[eiéy])", "s"),
            de("C/S", "(?<=[nr])ç(?=V)", "s"),
            de("G/J", "(?<!g)g(?=[eiéèy](?![oa]))", "j"), de("G/J", "ge(?=[oa])", "j"), de("G/J", "(?<!d)j(?=[eiéè])", "g"),
            de("G/J", "(?<!d)j(?=o[fr])", "ge"),
            de("S/Z", "(?<=V)s(?=V)", "z"), de("S/Z", "(?<=V)z(?=V)", "s"),
            de("AI/EI/È", "(?<![cg])ai(?=[bcdfgprstvz])", "ei"), de("AI/EI/È", "ei(?=[bcdfgprstvz])", "ai"),
            de("AI/EI/È", "(?<![gc])è(?!s\\b)(?=C)", "ai"),
            de("ŒU/EU", "(?<!c)œu", "eu"), de("OU/W", "\\bou(?=[aei])", "w"));

    private Sons() {
    }

    static Optional<Dite> dansLeNom(Identite dite, Identite vraie, RandomGenerator hasard) {
        return entendu(dite.nomNaissance(), hasard)
                .map(nom -> new Dite(Copie.avecNom(dite, nom.ecrit()), nom.regle()));
    }

    static Optional<Dite> dansLePrenom(Identite dite, Identite vraie, RandomGenerator hasard) {
        return entendu(dite.prenoms().get(0), hasard)
                .map(prenom -> new Dite(Copie.avecPremier(dite, prenom.ecrit()), prenom.regle()));
    }

    record Entendu(String ecrit, String regle) {
    }

    /** @return the name as somebody may write it who heard it; empty if there is but one way */
    static Optional<Entendu> entendu(String nom, RandomGenerator hasard) {
        Optional<Entendu> une = uneFois(nom.toLowerCase(Locale.FRENCH), hasard);
        Optional<Entendu> tout = une;
        if (une.isPresent() && hasard.nextInt(DEUX_FOIS) == 0) {
            tout = uneFois(une.get().ecrit(), hasard)
                    .map(autre -> new Entendu(autre.ecrit(), une.get().regle() + " " + autre.regle()));
        }
        // Accents are not sounds here: what differs in nothing else is a matter of writing.
        return tout.filter(ecrit -> !Lettres.seules(ecrit.ecrit()).equals(Lettres.seules(nom)))
                .map(ecrit -> new Entendu(Mots.capitales(ecrit.ecrit()), ecrit.regle()));
    }

    private static Optional<Entendu> uneFois(String nom, RandomGenerator hasard) {
        List<RegleSonore> possibles = REGLES.stream().filter(regle -> regle.peut(nom) && !exception(regle, nom)).toList();
        if (possibles.isEmpty()) {
            return Optional.empty();
        }
        RegleSonore regle = possibles.get(hasard.nextInt(possibles.size()));
        return Optional.of(new Entendu(regle.appliquer(nom, hasard), regle.mot()));
    }

    private static boolean exception(RegleSonore regle, String nom) {
        return switch (regle.mot()) {
            case "CH/SH" -> CH_DUR.matcher(nom).find();
            case "AIN/EIN/IN" -> IN_DIT.matcher(nom).find();
            default -> false;
        };
    }
}
