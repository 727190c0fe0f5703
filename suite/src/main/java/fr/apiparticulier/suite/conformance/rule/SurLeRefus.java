package fr.apiparticulier.suite.conformance.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.contract.education.NomenclatureBcn;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.recherche.Fautes;
import fr.apiparticulier.suite.conformance.cas.Membres;
import fr.apiparticulier.suite.conformance.compare.Difference;
import fr.apiparticulier.suite.conformance.fault.Panne;

/** Conditions on a question that was answered by another status than recorded. */
final class SurLeRefus {

    private static final int NON_TROUVE = 404;
    private static final int PREMIERE_PANNE = 500;
    /** v2 and v3 for "wrong parameters". */
    private static final int[] PARAMETRES_REFUSES = {400, 422};
    private static final List<String> PAYS = List.of("codePaysLieuDeNaissance", "codeCogInseePaysNaissance");
    private static final List<String> COMMUNE = List.of("codeInseeLieuDeNaissance", "codeCogInseeCommuneNaissance",
            "nomCommuneNaissance");

    private SurLeRefus() {
    }

    static boolean parametreRequisAbsent(Rejeu rejeu, Difference statut) {
        return rejeu.estRefuse(PARAMETRES_REFUSES) && rejeu.operation().parametres().requis().stream()
                .anyMatch(un -> un.stream().allMatch(nom -> rejeu.cas().textes(nom).isEmpty()));
    }

    static boolean lieuDeNaissanceAbsent(Rejeu rejeu, Difference statut) {
        return rejeu.estRefuse(PARAMETRES_REFUSES)
                && rejeu.cas().texte(PAYS).filter(Identite.FRANCE::equals).isPresent()
                && rejeu.cas().texte(COMMUNE).isEmpty();
    }

    static boolean ineHorsForme(Rejeu rejeu, Difference difference) {
        return (rejeu.estRefuse(PARAMETRES_REFUSES) || difference.membre().equals(Difference.IMPORT))
                && Stream.of(rejeu.cas().texte("ine").orElse(null), Membres.texte(rejeu.cas().donnees(), "ine"))
                        .anyMatch(ine -> ine != null && Ine.lire(ine).isEmpty());
    }

    static boolean moisHorsService(Rejeu rejeu, Difference statut) {
        return rejeu.estRefuse(PARAMETRES_REFUSES) && rejeu.moisDemande().estHorsService(rejeu.cas());
    }

    static boolean rienAMontrer(Rejeu rejeu, Difference statut) {
        JsonNode donnees = rejeu.cas().donnees();
        JsonNode liste = Membres.un(donnees, "admissions", "inscriptions", "paiements");
        return rejeu.cas().estServi() && rejeu.estRefuse(NON_TROUVE)
                && (liste.isArray() && liste.isEmpty() || donnees.path("quotientFamilial").isNull()
                        || donnees.path("quotient_familial").path("valeur").isNull());
    }

    static boolean horsPerimetre(Rejeu rejeu, Difference statut) {
        List<String> departements = rejeu.cas().textes("codesBcnDepartements");
        List<String> regions = rejeu.cas().textes("codesBcnRegions");
        Set<String> demandes = departements.isEmpty()
                ? NomenclatureBcn.departementsDe(Set.copyOf(regions))
                : Set.copyOf(departements);
        return rejeu.estRefuse(NON_TROUVE) && !(departements.isEmpty() && regions.isEmpty())
                && Optional.ofNullable(Membres.texte(rejeu.cas().donnees().path("etablissement"), "code_uai"))
                        .flatMap(NomenclatureBcn::departementDe).filter(departement -> !demandes.contains(departement))
                        .isPresent();
    }

    static boolean memeErreur(Rejeu rejeu, Difference statut) {
        return Panne.estEnregistree(rejeu.cas()) && rejeu.reponse()
                .filter(obtenue -> obtenue.statut() >= PREMIERE_PANNE
                        && erreur(obtenue.corps()).equals(erreur(rejeu.cas().reponse())))
                .isPresent();
    }

    private static String erreur(JsonNode corps) {
        return corps.path("error").asText(corps.path("errors").path(0).path("code").asText());
    }

    static boolean sexeContredit(Rejeu rejeu, Difference statut) {
        return rejeu.estRefuse(NON_TROUVE) && rejeu.question().sexe() != null && rejeu.personne().map(Identite::sexe)
                .filter(sexe -> sexe != rejeu.question().sexe()).isPresent();
    }

    /** Two names that are one slip apart may be one name: that is for the search to forgive, and nothing to set a case apart. */
    static boolean nomContredit(Rejeu rejeu, Difference statut) {
        return rejeu.cas().estServi() && rejeu.estRefuse(NON_TROUVE)
                && rejeu.personne().filter(personne -> noms(rejeu.question()).noneMatch(demande -> noms(personne)
                        .anyMatch(connu -> connu.equals(demande) || Fautes.de(connu).contains(demande)))).isPresent();
    }

    private static Stream<String> noms(Identite identite) {
        return Stream.of(identite.cleNomNaissance(), identite.cleNomUsage()).filter(nom -> !nom.isEmpty());
    }
}
