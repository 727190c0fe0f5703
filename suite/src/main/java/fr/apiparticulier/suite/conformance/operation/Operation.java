package fr.apiparticulier.suite.conformance.operation;

import static fr.apiparticulier.suite.conformance.operation.Famille.BOURSIER;
import static fr.apiparticulier.suite.conformance.operation.Famille.ETUDIANT;
import static fr.apiparticulier.suite.conformance.operation.Famille.PAIEMENTS;
import static fr.apiparticulier.suite.conformance.operation.Famille.QUOTIENT_FAMILIAL;
import static fr.apiparticulier.suite.conformance.operation.Famille.SCOLARITE;
import static fr.apiparticulier.suite.conformance.operation.Famille.SITUATION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The operations that this version serves: the one table from the public operation ids to routes. An operation that is
 * not in it is not replayed.
 *
 * @param id as in the public OpenAPI documents
 * @param chemin the route
 * @param version 2 and up; decides the form of questions, errors and tokens
 * @param scopes those that open the route
 */
public record Operation(
        String id, String chemin, int version, Famille famille, Parametres parametres, List<String> scopes) {

    private static final String V2 = "api_particulier_v2_";

    private static final List<Operation> SERVIES = List.of(
            v2("cnaf_quotient_familial", "composition-familiale", QUOTIENT_FAMILIAL, Parametres.NUMERO, Scopes.FAMILLE),
            v2("cnav_quotient_familial_v2", "composition-familiale-v2", QUOTIENT_FAMILIAL, Parametres.FAMILLE_V2,
                    Scopes.FAMILLE),
            droitV2(Famille.REVENU_SOLIDARITE_ACTIVE, Scopes.RSA), droitV2(Famille.PRIME_ACTIVITE, Scopes.PRIME),
            droitV2(Famille.ALLOCATION_ADULTE_HANDICAPE, Scopes.AAH), droitV2(Famille.ALLOCATION_SOUTIEN_FAMILIAL, Scopes.ASF),
            droitV2(Famille.COMPLEMENTAIRE_SANTE_SOLIDAIRE, Scopes.CSS),
            v2("mesri_student_status", "etudiants", ETUDIANT, Parametres.ETUDIANT_V2, Scopes.ETUDIANT_V2),
            v2("cnous_student_scholarship", "etudiants-boursiers", BOURSIER, Parametres.BOURSIER_V2, Scopes.BOURSIER),
            v2("pole_emploi_statut", "situations-pole-emploi", SITUATION, Parametres.IDENTIFIANT, Scopes.SITUATION_V2),
            v2("pole_emploi_indemnites", "paiements-pole-emploi", PAIEMENTS, Parametres.IDENTIFIANT, Scopes.PAIEMENTS),
            v2("men_scolarites", "scolarites", SCOLARITE, Parametres.SCOLARITE_V2, Scopes.SCOLARITE_V2),

            dss(QUOTIENT_FAMILIAL, Parametres.FAMILLE_V3, Scopes.FAMILLE),
            dss(Famille.REVENU_SOLIDARITE_ACTIVE, Parametres.PRESTATION_V3, Scopes.RSA),
            dss(Famille.PRIME_ACTIVITE, Parametres.PRESTATION_V3, Scopes.PRIME),
            dss(Famille.ALLOCATION_ADULTE_HANDICAPE, Parametres.PRESTATION_V3, Scopes.AAH),
            dss(Famille.ALLOCATION_SOUTIEN_FAMILIAL, Parametres.PRESTATION_V3, Scopes.ASF),
            dss(Famille.COMPLEMENTAIRE_SANTE_SOLIDAIRE, Parametres.PRESTATION_V3, Scopes.CSS),
            dss(Famille.ALLOCATION_ENFANT_HANDICAPE, Parametres.PRESTATION_V3, Scopes.AEEH),
            dss(Famille.PARTICIPATION_FAMILIALE_EAJE, Parametres.PRESTATION_V3, Scopes.EAJE),
            new Operation("api_particulier_v3_mesri_statut_etudiant_with_civility", "/v3/mesri/statut_etudiant/identite", 3,
                    ETUDIANT, Parametres.ETUDIANT_V3, Scopes.ETUDIANT_V3),
            new Operation("api_particulier_v3_mesri_statut_etudiant_with_ine", "/v3/mesri/statut_etudiant/ine", 3,
                    ETUDIANT, Parametres.INE, Scopes.ETUDIANT_V3),
            boursier(3, "with_civility", "identite", Parametres.BOURSIER_V3),
            boursier(3, "with_ine", "ine", Parametres.INE),
            boursier(4, "with_civility", "identite", Parametres.BOURSIER_V4),
            boursier(4, "with_ine", "ine", Parametres.INE_CAMPAGNE),
            new Operation("api_particulier_v3_france_travail_statut_with_identifiant",
                    "/v3/france_travail/statut/identifiant", 3, SITUATION, Parametres.IDENTIFIANT, Scopes.SITUATION_V3),
            new Operation("api_particulier_v3_france_travail_indemnites_with_identifiant",
                    "/v3/france_travail/indemnites/identifiant", 3, PAIEMENTS, Parametres.IDENTIFIANT, Scopes.PAIEMENTS),
            scolarite(3), scolarite(4), scolarite(5));

    private static final String PAR_IDENTITE = "_with_civility";
    private static final String PAR_FRANCE_CONNECT = "_with_france_connect";
    /** Pupils are too young to sign in. */
    private static final Set<Famille> SANS_FRANCE_CONNECT = Set.of(SCOLARITE);

    public static List<Operation> servies() {
        return Stream.concat(SERVIES.stream(), SERVIES.stream().flatMap(Operation::parFranceConnect)).toList();
    }

    public static Optional<Operation> deId(String id) {
        return servies().stream().filter(operation -> operation.id.equals(id)).findFirst();
    }

    /** Since v3, whatever is asked by identity can be asked by FranceConnect too, at an address of its own. */
    private Stream<Operation> parFranceConnect() {
        return id.endsWith(PAR_IDENTITE) && !SANS_FRANCE_CONNECT.contains(famille)
                ? Stream.of(new Operation(id.replace(PAR_IDENTITE, PAR_FRANCE_CONNECT),
                        chemin.replace("/identite", "/france_connect"), version, famille, parametres, scopes))
                : Stream.empty();
    }

    /** @return whether nothing but a FranceConnect token asks it; the recorded parameters say whose that is */
    public boolean estFranceConnect() {
        return id.endsWith(PAR_FRANCE_CONNECT);
    }

    private static Operation v2(String nom, String route, Famille famille, Parametres parametres, List<String> scopes) {
        return new Operation(V2 + nom, "/api/v2/" + route, 2, famille, parametres, scopes);
    }

    private static Operation droitV2(Famille famille, List<String> scopes) {
        String nom = famille.name().toLowerCase(Locale.ROOT);
        return v2("cnav_" + nom, nom.replace('_', '-'), famille, Parametres.PRESTATION_V2, scopes);
    }

    private static Operation dss(Famille famille, Parametres parametres, List<String> scopes) {
        String nom = famille.name().toLowerCase(Locale.ROOT);
        return new Operation("api_particulier_v3_cnav_" + nom + "_with_civility", "/v3/dss/" + nom + "/identite", 3, famille,
                parametres, scopes);
    }

    private static Operation boursier(int version, String modalite, String suffixe, Parametres parametres) {
        return new Operation("api_particulier_v" + version + "_cnous_etudiant_boursier_" + modalite,
                "/v" + version + "/cnous/etudiant_boursier/" + suffixe, version, BOURSIER, parametres, Scopes.BOURSIER);
    }

    private static Operation scolarite(int version) {
        return new Operation("api_particulier_v" + version + "_men_scolarites_with_civility",
                "/v" + version + "/men/scolarites/identite", version, SCOLARITE, Parametres.SCOLARITE_V3,
                Scopes.SCOLARITE_V3);
    }
}
