package fr.apiparticulier.gateway.scolarite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import fr.apiparticulier.contract.education.NomenclatureBcn;
import fr.apiparticulier.contract.education.Perimetre;
import fr.apiparticulier.contract.education.Perimetre.Degre;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.parameter.Query;

/**
 * Where to look for a pupil: {@code degreEtablissement} and exactly one of {@code codesBcnDepartements[]} and
 * {@code codesBcnRegions[]}.
 */
final class PerimetreParameter {

    private static final String DEGRE = "degreEtablissement";
    private static final String DEPARTEMENTS = "codesBcnDepartements";
    private static final String REGIONS = "codesBcnRegions";

    private PerimetreParameter() {
    }

    static boolean isGiven(Query query) {
        return query.isGiven(DEGRE) || query.isGiven(DEPARTEMENTS + "[]") || query.isGiven(REGIONS + "[]");
    }

    static Perimetre read(Query query) {
        Degre degre = query.value(DEGRE, GatewayError.DEGRE, GatewayError.DEGRE, PerimetreParameter::degre);
        boolean departements = query.isGiven(DEPARTEMENTS + "[]");
        boolean regions = query.isGiven(REGIONS + "[]");
        if (departements == regions) {
            query.wrong(GatewayError.PERIMETRE);
        }
        return new Perimetre(degre,
                codes(query, DEPARTEMENTS, departements, NomenclatureBcn::estDepartement, GatewayError.BCN_DEPARTEMENT),
                codes(query, REGIONS, regions, NomenclatureBcn::estRegion, GatewayError.BCN_REGION));
    }

    private static Set<String> codes(Query query, String name, boolean given, Predicate<String> known, GatewayError unknown) {
        List<String> codes = query.list(name);
        if (given && codes.isEmpty()) {
            query.wrong(GatewayError.PERIMETRE_VIDE);
        }
        if (!codes.stream().allMatch(known)) {
            query.wrong(unknown);
        }
        return Set.copyOf(codes);
    }

    private static Optional<Degre> degre(String code) {
        return Arrays.stream(Degre.values()).filter(degre -> degre.code().equals(code)).findFirst();
    }
}
