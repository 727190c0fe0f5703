package fr.apiparticulier.suite.conformance.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.identite.Dates;
import fr.apiparticulier.suite.conformance.identite.IdentiteRepondue;
import fr.apiparticulier.suite.conformance.identite.Repondues;

/** Conditions on one member that is not as recorded. */
final class SurLeMembre {

    /** The documented words of v2. */
    private static final Set<String> MOTS = Set.of("bad_request", "access_denied", "not_found", "no_enrollment", "conflict",
            "error", "network_error", "data_provider_error", "provider_unknown_error", "gateway_timeout", "timeout_error");
    private static final Set<String> REPONSE_INUTILISABLE = Set.of("data_provider_error", "provider_unknown_error");
    /** The parameters that an answer tells again. */
    private static final Set<String> IDENTIFIANTS = Set.of("identifiant", "ine", "codeEtablissement");
    private static final Set<String> NOMS_DU_NOM_USAGE = Set.of("nomUsuel", "nomUsage");
    /** Code de la sécurité sociale, art. R512-2. */
    private static final int AGE_LIMITE = 20;

    private SurLeMembre() {
    }

    static boolean naissanceContredite(Rejeu rejeu, Difference difference) {
        return Repondues.contredisentLaNaissance(rejeu.cas());
    }

    static boolean identifiantContredit(Rejeu rejeu, Difference difference) {
        return IDENTIFIANTS.stream().flatMap(nom -> rejeu.cas().texte(nom).stream())
                .anyMatch(demande -> demande.equalsIgnoreCase(difference.obtenu().asText())
                        && !demande.equalsIgnoreCase(difference.attendu().asText()));
    }

    static boolean motInconnu(Rejeu rejeu, Difference difference) {
        return difference.attendu().isTextual() && !MOTS.contains(difference.attendu().asText());
    }

    static boolean erreurSansForme(Rejeu rejeu, Difference difference) {
        return !rejeu.cas().estServi() && !rejeu.cas().reponse().has("error") && !rejeu.cas().reponse().has("errors");
    }

    static boolean memePanne(Rejeu rejeu, Difference difference) {
        return REPONSE_INUTILISABLE.contains(difference.attendu().asText())
                && REPONSE_INUTILISABLE.contains(difference.obtenu().asText());
    }

    static boolean absentDUneAutreCaisse(Rejeu rejeu, Difference difference) {
        return estAbsence(rejeu.cas().reponse())
                && rejeu.reponse().filter(obtenue -> estAbsence(obtenue.corps())).isPresent();
    }

    private static boolean estAbsence(JsonNode corps) {
        return corps.path("errors").path(0).path("code").asText().endsWith("003");
    }

    static boolean regimeCaf(Rejeu rejeu, Difference difference) {
        return difference.attendu().asText().equals("CAF") && difference.obtenu().asText().equals("CNAF");
    }

    static boolean autreNomDuNomUsage(Rejeu rejeu, Difference difference) {
        return NOMS_DU_NOM_USAGE.contains(difference.nom())
                && nomUsage(difference.parentAttendu()).equals(nomUsage(difference.parentObtenu()));
    }

    private static Optional<JsonNode> nomUsage(JsonNode personne) {
        return NOMS_DU_NOM_USAGE.stream().filter(personne::has).findFirst().map(personne::get);
    }

    static boolean anneeScolaireCourte(Rejeu rejeu, Difference difference) {
        return difference.attendu().asText().matches("\\d{4}")
                && annee(difference.attendu()).equals(annee(difference.obtenu()));
    }

    static boolean anneeScolaireAutre(Rejeu rejeu, Difference difference) {
        Optional<AnneeScolaire> demandee = rejeu.cas().texte("anneeScolaire").flatMap(AnneeScolaire::lire);
        return demandee.isPresent() && demandee.equals(annee(difference.obtenu()))
                && !demandee.equals(annee(difference.attendu()));
    }

    private static Optional<AnneeScolaire> annee(JsonNode valeur) {
        return AnneeScolaire.lire(valeur.asText(""));
    }

    static boolean moisAutre(Rejeu rejeu, Difference difference) {
        YearMonth demande = rejeu.moisDemande().de(rejeu.cas());
        return !rejeu.moisDemande().estAujourdhui(rejeu.cas()) && difference.obtenu()
                .asInt() == (difference.nom().equals("annee") ? demande.getYear() : demande.getMonthValue());
    }

    static boolean nullSansMembre(Rejeu rejeu, Difference difference) {
        return difference.attendu().isMissingNode() && difference.obtenu().isNull();
    }

    static boolean absentDuCas(Rejeu rejeu, Difference difference) {
        return difference.attendu().isMissingNode();
    }

    static boolean jetonPlusEtroit(Rejeu rejeu, Difference difference) {
        return rejeu.estFranceConnect() && difference.attendu().isMissingNode();
    }

    static boolean dateIllisible(Rejeu rejeu, Difference difference) {
        return estInconnu(difference.obtenu()) && difference.attendu().isTextual() && !estInconnu(difference.attendu())
                && Dates.iso(difference.attendu().asText()).annee() == null;
    }

    static boolean inconnuAutrement(Rejeu rejeu, Difference difference) {
        return estInconnu(difference.attendu()) && estInconnu(difference.obtenu());
    }

    private static boolean estInconnu(JsonNode valeur) {
        return valeur.isNull() || valeur.isTextual() && valeur.asText().replaceAll("[0\\s-]", "").isEmpty();
    }

    static boolean blancs(Rejeu rejeu, Difference difference) {
        return difference.attendu().isTextual() && difference.obtenu().isTextual()
                && sansBlancs(difference.attendu()).equals(sansBlancs(difference.obtenu()));
    }

    private static String sansBlancs(JsonNode texte) {
        return texte.asText().strip().replaceAll("\\s+", " ");
    }

    static boolean libelleDuMemeCode(Rejeu rejeu, Difference difference) {
        return difference.obtenu().isTextual() && difference.parentAttendu().properties().stream()
                .anyMatch(membre -> membre.getKey().startsWith("code")
                        && membre.getValue().equals(difference.parentObtenu().path(membre.getKey())));
    }

    static boolean enfantTropAge(Rejeu rejeu, Difference difference) {
        return difference.obtenu().isMissingNode() && difference.attendu().isObject()
                && estTropAge(rejeu, difference.attendu());
    }

    static boolean estTropAge(Rejeu rejeu, JsonNode enfant) {
        DateNaissance naissance = IdentiteRepondue.de(enfant).naissance();
        if (naissance.annee() == null) {
            return false;
        }
        // As the registry reads an unknown month or day: the latest one.
        LocalDate ne = LocalDate.of(naissance.annee(), naissance.mois() == null ? 12 : naissance.mois(), 1);
        ne = ne.withDayOfMonth(naissance.jour() == null ? ne.lengthOfMonth() : naissance.jour());
        return !rejeu.aujourdhui().isBefore(ne.plusYears(AGE_LIMITE));
    }
}
