package fr.apiparticulier.gateway.statut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;

/**
 * What anybody is told of how the service does. No number of calls is in it but one, which is round: none may tell that somebody
 * asked.
 *
 * @param environnement whether the people of whom is asked are real ones; null until that is said
 * @param releveLe up to when what happened is counted; null if nothing was yet
 * @param estAJour whether that is recent enough to say anything of now
 * @param depuis the first day of which anything is known; null if there is none
 * @param etat the worst of all; unknown if nothing recent is
 * @param incidents the newest first
 * @param maintenances those that are announced, the next first, and then those that are over, the newest first
 */
@RegisterForReflection
record Statut(
        @JsonInclude(JsonInclude.Include.NON_NULL) String environnement, @JsonProperty("releve_le") Instant releveLe,
        @JsonProperty("a_jour") boolean estAJour,
        @JsonProperty("mesure_depuis") LocalDate depuis, Etat etat, Engagement engagement, Composant passerelle,
        List<Composant> fournisseurs, List<Incident> incidents, List<Maintenance> maintenances,
        @JsonProperty("justificatifs_evites") Justificatifs justificatifs) {

    /** How many days are shown. */
    static final int JOURS = 90;

    /** What was measured does not tell where. */
    Statut(Instant releveLe, boolean estAJour, LocalDate depuis, Etat etat, Engagement engagement, Composant passerelle,
            List<Composant> fournisseurs, List<Incident> incidents, List<Maintenance> maintenances,
            Justificatifs justificatifs) {
        this(null, releveLe, estAJour, depuis, etat, engagement, passerelle, fournisseurs, incidents, maintenances,
                justificatifs);
    }

    /** @return the same, of that place */
    Statut en(Environnement lequel) {
        return new Statut(lequel.name().toLowerCase(Locale.ROOT), releveLe, estAJour, depuis, etat, engagement, passerelle,
                fournisseurs, incidents, maintenances, justificatifs);
    }

    /** A sandbox's figures are of people who do not exist. */
    boolean deFiction() {
        return Environnement.BAC_A_SABLE.name().equalsIgnoreCase(environnement);
    }

    /** @param disponibilite of the gateway, as it is promised; null if too few calls would tell */
    @RegisterForReflection
    record Engagement(double objectif, int jours, Double disponibilite) {
    }

    /**
     * @param mois availability over the last 30 days that are over; null if too few calls and probes would tell
     * @param jours the oldest first, days of Paris, today the last
     */
    @RegisterForReflection
    record Composant(
            String id, String nom, Etat etat, @JsonProperty("disponibilite_30_jours") Double mois,
            @JsonProperty("disponibilite_90_jours") Double trimestre, List<Jour> jours) {
    }

    /**
     * @param disponibilite null of today, and if too few calls and probes would tell
     * @param mesure the part of the day of which a gateway has said that it lived; null for providers
     */
    @RegisterForReflection
    record Jour(
            LocalDate jour, Etat etat, Double disponibilite, @JsonInclude(JsonInclude.Include.NON_NULL) Double mesure) {
    }

    /** @param fin null if it goes on */
    @RegisterForReflection
    record Incident(String composant, Etat etat, Instant debut, Instant fin) {
    }

    /**
     * @param composant whole or in part
     * @param operation which part; null for all of it
     * @param debut null if it goes on and nobody saw it begin
     * @param annoncee whether it is still to end
     */
    @RegisterForReflection
    record Maintenance(String composant, String operation, Instant debut, Instant fin, boolean annoncee) {
    }

    /** @param auMoins rounded down to hundreds */
    @RegisterForReflection
    record Justificatifs(
            int jours, LocalDate du, LocalDate au, @JsonProperty("au_moins") long auMoins, String formule) {
    }
}
