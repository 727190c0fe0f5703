package fr.apiparticulier.gateway.franceconnect;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of FranceConnect that stand for others. */
final class FranceConnectScopes {

    private static final List<String> BIRTH = List.of("birthplace", "birthcountry");
    private static final List<String> PROFILE = List.of("given_name", "family_name", "birthdate", "gender");
    /** What it takes to tell one person from all others. */
    private static final List<String> PIVOT = Stream.of(PROFILE, BIRTH).flatMap(List::stream).toList();
    private static final String EAJE = "cnav_participation_familiale_eaje_";

    private static final Map<String, List<String>> ALIASES = Map.of(
            "identite_pivot", PIVOT,
            "profile", PROFILE,
            "birth", BIRTH,
            "eaje_allocataires", List.of(EAJE + "allocataires"),
            "eaje_enfants", List.of(EAJE + "enfants"),
            "eaje_adresse", List.of(EAJE + "adresse"),
            "eaje_parametres_calcul_participation_familial", List.of(EAJE + "parametres_calcul"),
            "eaje_parametres_calcul_participation_familiale", List.of(EAJE + "parametres_calcul"));

    private FranceConnectScopes() {
    }

    /** @return the scopes, with what each alias stands for in its place */
    static List<String> plain(Collection<String> words) {
        return words.stream().flatMap(word -> ALIASES.getOrDefault(word, List.of(word)).stream()).distinct().toList();
    }

    /** @param plain without aliases */
    static boolean giveThePivot(Collection<String> plain) {
        Set<String> held = new HashSet<>(plain);
        return held.containsAll(PIVOT);
    }
}
