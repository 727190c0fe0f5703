package fr.apiparticulier.suite.evaluation.corruption;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write the same sound otherwise.
 *
 * @param mot what it is called in the report
 * @param ecrit what stands there, in lower case
 * @param autrement what may stand there instead
 */
record RegleSonore(String mot, Pattern ecrit, List<String> autrement) {

    static RegleSonore de(String mot, String ecrit, String... autrement) {
        String precis = ecrit.replace("V", "[aeiouyàâäéèêëîïôöùûü]").replace("C", "[bcdfghjklmnpqrstvwxzç]");
        return new RegleSonore(mot, Pattern.compile(precis, Pattern.UNICODE_CHARACTER_CLASS), List.of(autrement));
    }

    boolean peut(String nom) {
        return ecrit.matcher(nom).find();
    }

    /** @return the name, in lower case too, with one of the places written otherwise */
    String appliquer(String nom, RandomGenerator hasard) {
        List<MatchResult> places = new ArrayList<>();
        Matcher chercheur = ecrit.matcher(nom);
        while (chercheur.find()) {
            places.add(chercheur.toMatchResult());
        }
        MatchResult place = places.get(hasard.nextInt(places.size()));
        String autre = autrement.get(hasard.nextInt(autrement.size()));
        String lettre = place.groupCount() > 0 && place.group(1) != null ? place.group(1) : "";
        return nom.substring(0, place.start()) + autre.replace("$1", lettre) + nom.substring(place.end());
    }
}
