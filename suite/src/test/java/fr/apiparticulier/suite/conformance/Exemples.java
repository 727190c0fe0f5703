package fr.apiparticulier.suite.conformance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.compare.Reponse;
import fr.apiparticulier.suite.conformance.operation.Operation;
import fr.apiparticulier.suite.conformance.rule.Rejeu;

/** Cases for tests, in JSON that may leave its quotes out. The clock stands at the 15th of May 2026. */
public final class Exemples {

    public static final Clock MI_MAI_2026 = Clock.fixed(Instant.parse("2026-05-15T10:00:00Z"), ZoneId.of("Europe/Paris"));

    public static final String NUMERO = "api_particulier_v2_cnaf_quotient_familial";
    public static final String FAMILLE_V2 = "api_particulier_v2_cnav_quotient_familial_v2";
    public static final String FAMILLE_V3 = "api_particulier_v3_cnav_quotient_familial_with_civility";
    public static final String RSA_V2 = "api_particulier_v2_cnav_revenu_solidarite_active";
    public static final String CSS_V2 = "api_particulier_v2_cnav_complementaire_sante_solidaire";
    public static final String CSS_V3 = "api_particulier_v3_cnav_complementaire_sante_solidaire_with_civility";
    public static final String PRIME_V3 = "api_particulier_v3_cnav_prime_activite_with_civility";
    public static final String AEEH_V3 = "api_particulier_v3_cnav_allocation_enfant_handicape_with_civility";
    public static final String EAJE = "api_particulier_v3_cnav_participation_familiale_eaje_with_civility";
    public static final String ETUDIANT_V2 = "api_particulier_v2_mesri_student_status";
    public static final String ETUDIANT_V3 = "api_particulier_v3_mesri_statut_etudiant_with_civility";
    public static final String BOURSIER_V2 = "api_particulier_v2_cnous_student_scholarship";
    public static final String BOURSIER_V4 = "api_particulier_v4_cnous_etudiant_boursier_with_civility";
    public static final String SITUATION_V3 = "api_particulier_v3_france_travail_statut_with_identifiant";
    public static final String SCOLARITE_V3 = "api_particulier_v3_men_scolarites_with_civility";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES).enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Exemples() {
    }

    public static JsonNode json(String texte) {
        try {
            return JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(texte, e);
        }
    }

    public static Cas cas(String operation, String parametres, int statut, String reponse) {
        return new Cas(operation, "exemple", (ObjectNode) json(parametres), statut, json(reponse));
    }

    /** A case of which only the question matters. */
    public static Cas question(String operation, String parametres) {
        return cas(operation, parametres, 200, "{}");
    }

    public static Rejeu rejeu(Cas cas) {
        return new Rejeu(Operation.deId(cas.operation()).orElseThrow(), cas, Optional.empty(), Optional.empty(), MI_MAI_2026);
    }

    public static Rejeu rejeu(Cas cas, int statut, String corps) {
        return rejeu(cas).avec(new Reponse(statut, json(corps)));
    }
}
