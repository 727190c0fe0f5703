package fr.apiparticulier.suite.conformance.fault;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.suite.conformance.cas.Cas;

/** How a provider may behave towards the gateway. */
public enum Panne {

    /** As it should: what it says is passed on. */
    AUCUNE,
    /** Closes every connection at once. */
    REFUS,
    /** Takes the question and never answers. */
    SILENCE,
    /** Answers 200 with JSON that is none of the contract's records. */
    CHARABIA,
    /** Answers 500 without a body. */
    ERREUR;

    private static final int PREMIERE_PANNE = 500;

    /** @return whether the case records that the service itself, not the person asked for, was the trouble */
    public static boolean estEnregistree(Cas cas) {
        return cas.statut() >= PREMIERE_PANNE;
    }

    /** @return the behaviour that the documented error stands for; empty if no provider's behaviour leads to it */
    public static Optional<Panne> de(Cas cas) {
        JsonNode code = cas.reponse().path("errors").path(0).path("code");
        return code.isTextual() ? deCode(code.asText()) : deMot(cas.reponse().path("error").asText(), cas.statut());
    }

    /** The last three digits of a provider's code tell how it failed; the codes of the gateway begin with 00. */
    private static Optional<Panne> deCode(String code) {
        if (!code.matches("\\d{5}") || code.startsWith("00")) {
            return Optional.empty();
        }
        return switch (code.substring(2)) {
            case "000" -> Optional.of(ERREUR);
            case "001" -> Optional.of(REFUS);
            case "002" -> Optional.of(SILENCE);
            case "999" -> Optional.of(CHARABIA);
            default -> Optional.empty();
        };
    }

    private static Optional<Panne> deMot(String mot, int statut) {
        return switch (statut) {
            case 502, 503 -> Optional.of(switch (mot) {
                case "data_provider_error", "provider_unknown_error", "invalid_response" -> CHARABIA;
                default -> REFUS;
            });
            case 504 -> Optional.of(SILENCE);
            default -> Optional.empty();
        };
    }
}
