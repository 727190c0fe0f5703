package fr.apiparticulier.suite.conformance.fiche;

import java.util.List;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.identite.Choix;
import fr.apiparticulier.suite.conformance.identite.IdentiteDemandee;
import fr.apiparticulier.suite.conformance.identite.Repondues;
import fr.apiparticulier.suite.conformance.operation.Famille;

/** Makes the records that must be in the registry for a recorded answer to be true. */
@FunctionalInterface
public interface Fabrique {

    /** @return what the case says there is; empty if it says that there is nobody */
    List<Fiche> fiches(Cas cas);

    /** @param mois tells which month a question about a quotient means */
    static Fabrique de(Famille famille, MoisDemande mois) {
        return switch (famille) {
            case QUOTIENT_FAMILIAL -> new FabriqueDossier(mois);
            case PARTICIPATION_FAMILIALE_EAJE -> new FabriqueParticipation();
            case REVENU_SOLIDARITE_ACTIVE, PRIME_ACTIVITE, ALLOCATION_ADULTE_HANDICAPE, ALLOCATION_SOUTIEN_FAMILIAL,
                    COMPLEMENTAIRE_SANTE_SOLIDAIRE, ALLOCATION_ENFANT_HANDICAPE ->
                new FabriqueDroit(famille.prestation().orElseThrow());
            case ETUDIANT -> new FabriqueEtudiant();
            case BOURSIER -> new FabriqueBoursier();
            case SITUATION -> new FabriqueSituation();
            case PAIEMENTS -> new FabriquePaiements();
            case SCOLARITE -> new FabriqueEleve();
        };
    }

    /** @return who goes into the registry: the person of the answer if they were born in the year asked, else of the question */
    static Identite personne(Cas cas) {
        Identite question = IdentiteDemandee.de(cas);
        List<Identite> reponse = Repondues.de(cas);
        return Choix.rang(question, reponse).map(rang -> Choix.completer(reponse.get(rang), question)).orElse(question);
    }
}
