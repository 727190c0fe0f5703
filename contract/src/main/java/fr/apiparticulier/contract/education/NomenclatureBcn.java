package fr.apiparticulier.contract.education;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The départements and regions of the Base centrale des nomenclatures, as the perimeter of a question names them:
 * départements have three characters ({@code 075}, {@code 02A}, {@code 971}), regions two digits that are not those of
 * INSEE.
 */
public final class NomenclatureBcn {

    private static final Map<String, Set<String>> DEPARTEMENTS_PAR_REGION = Map.ofEntries(
            region("01", "001 003 007 015 026 038 042 043 063 069 073 074"), // Auvergne-Rhône-Alpes
            region("02", "021 025 039 058 070 071 089 090"), // Bourgogne-Franche-Comté
            region("03", "022 029 035 056"), // Bretagne
            region("04", "018 028 036 037 041 045"), // Centre-Val de Loire
            region("05", "02A 02B"), // Corse
            region("06", "008 010 051 052 054 055 057 067 068 088"), // Grand Est
            region("07", "971"), // Guadeloupe
            region("08", "973"), // Guyane
            region("09", "002 059 060 062 080"), // Hauts-de-France
            region("10", "075 077 078 091 092 093 094 095"), // Île-de-France
            region("11", "974"), // La Réunion
            region("12", "972"), // Martinique
            region("13", "976"), // Mayotte
            region("14", "014 027 050 061 076"), // Normandie
            region("15", "016 017 019 023 024 033 040 047 064 079 086 087"), // Nouvelle-Aquitaine
            region("16", "009 011 012 030 031 032 034 046 048 065 066 081 082"), // Occitanie
            region("17", "044 049 053 072 085"), // Pays de la Loire
            region("18", "004 005 006 013 083 084")); // Provence-Alpes-Côte d'Azur

    /** Overseas collectivities: in the nomenclature, in no region. */
    private static final Set<String> SANS_REGION = Set.of("975", "977", "978", "986", "987", "988");

    private static final Set<String> DEPARTEMENTS = Stream
            .concat(SANS_REGION.stream(), DEPARTEMENTS_PAR_REGION.values().stream().flatMap(Collection::stream))
            .collect(Collectors.toUnmodifiableSet());

    /** Seven digits leave no room for a letter, so Corse has numbers of its own in a UAI. */
    private static final Map<String, String> CORSE_DANS_UAI = Map.of("620", "02A", "720", "02B");

    private static final int CHIFFRES_DU_DEPARTEMENT = 3;

    private NomenclatureBcn() {
    }

    private static Map.Entry<String, Set<String>> region(String code, String departements) {
        return Map.entry(code, Set.of(departements.split(" ")));
    }

    public static boolean estDepartement(String code) {
        return DEPARTEMENTS.contains(code);
    }

    public static boolean estRegion(String code) {
        return DEPARTEMENTS_PAR_REGION.containsKey(code);
    }

    /** @return the départements of those regions; a code that is no region's adds none */
    public static Set<String> departementsDe(Set<String> regions) {
        return regions.stream().flatMap(region -> DEPARTEMENTS_PAR_REGION.getOrDefault(region, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param uai a school's number, see {@link Uai}
     * @return the code of the département whose number it begins with; empty if the nomenclature has none, as for a
     *         school abroad
     */
    public static Optional<String> departementDe(String uai) {
        String numero = uai.substring(0, CHIFFRES_DU_DEPARTEMENT);
        return Optional.of(CORSE_DANS_UAI.getOrDefault(numero, numero)).filter(DEPARTEMENTS::contains);
    }
}
