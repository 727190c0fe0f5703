package fr.apiparticulier.gateway.provider;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.ProviderPing.Pong;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.DroitApi;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.ParticipationFamilialeApi;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.education.ScolariteApi;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.erreur.WireError;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi;

/** All there is to ask of providers; a test holds it against the interfaces that these serve. */
@RegisterForReflection(registerFullHierarchy = true, targets = {
        QuotientFamilialApi.ParNumeroAllocataire.class, QuotientFamilialApi.ParIdentite.class, QuotientFamilial.class,
        DroitApi.ParIdentite.class, Droit.class, ParticipationFamilialeApi.ParIdentite.class, ParticipationFamiliale.class,
        StatutEtudiantApi.ParIdentite.class, StatutEtudiantApi.ParIne.class, Etudiant.class,
        EtudiantBoursierApi.ParIdentite.class, EtudiantBoursierApi.ParIne.class, Bourse.class,
        DemandeurEmploiApi.ParIdentifiant.class, Situation.class, Paiements.class,
        ScolariteApi.ParIdentite.class, Scolarite.class, Pong.class, WireError.class, Certifie.class,
        ReferencePersonne.class})
public final class Operations {

    public static final Operation<QuotientFamilialApi.ParNumeroAllocataire, QuotientFamilial> QUOTIENT_PAR_NUMERO = new Operation<>(
            Service.CNAF, "/quotient-familial/numero-allocataire", QuotientFamilialApi.ParNumeroAllocataire.class,
            QuotientFamilial.class, (question, qf) -> qf.mois().equals(question.mois()));
    public static final Operation<QuotientFamilialApi.ParIdentite, QuotientFamilial> QUOTIENT_PAR_IDENTITE = new Operation<>(
            Service.CNAF, "/quotient-familial/identite", QuotientFamilialApi.ParIdentite.class, QuotientFamilial.class,
            (question, qf) -> qf.mois().equals(question.mois()));
    public static final Operation<DroitApi.ParIdentite, Droit> DROIT = new Operation<>(
            Service.CNAF, "/droit/identite", DroitApi.ParIdentite.class, Droit.class,
            (question, droit) -> droit.prestation() == question.prestation());
    public static final Operation<ParticipationFamilialeApi.ParIdentite, ParticipationFamiliale> PARTICIPATION = new Operation<>(
            Service.CNAF, "/participation-familiale/identite", ParticipationFamilialeApi.ParIdentite.class,
            ParticipationFamiliale.class);
    public static final Operation<StatutEtudiantApi.ParIdentite, Etudiant> ETUDIANT_PAR_IDENTITE = new Operation<>(
            Service.MESR, "/statut-etudiant/identite", StatutEtudiantApi.ParIdentite.class, Etudiant.class);
    public static final Operation<StatutEtudiantApi.ParIne, Etudiant> ETUDIANT_PAR_INE = new Operation<>(
            Service.MESR, "/statut-etudiant/ine", StatutEtudiantApi.ParIne.class, Etudiant.class,
            (question, etudiant) -> question.ine().equals(etudiant.ine()));
    public static final Operation<EtudiantBoursierApi.ParIdentite, Bourse> BOURSIER_PAR_IDENTITE = new Operation<>(
            Service.CNOUS, "/etudiant-boursier/identite", EtudiantBoursierApi.ParIdentite.class, Bourse.class);
    public static final Operation<EtudiantBoursierApi.ParIne, Bourse> BOURSIER_PAR_INE = new Operation<>(
            Service.CNOUS, "/etudiant-boursier/ine", EtudiantBoursierApi.ParIne.class, Bourse.class);
    public static final Operation<DemandeurEmploiApi.ParIdentifiant, Situation> SITUATION = new Operation<>(
            Service.POLE_EMPLOI, "/demandeur-emploi/situation", DemandeurEmploiApi.ParIdentifiant.class, Situation.class);
    public static final Operation<DemandeurEmploiApi.ParIdentifiant, Paiements> PAIEMENTS = new Operation<>(
            Service.POLE_EMPLOI, "/demandeur-emploi/paiements", DemandeurEmploiApi.ParIdentifiant.class, Paiements.class);
    public static final Operation<ScolariteApi.ParIdentite, Scolarite> SCOLARITE = new Operation<>(
            Service.EDUCATION, "/scolarite/identite", ScolariteApi.ParIdentite.class, Scolarite.class,
            (question, scolarite) -> scolarite.annee() == question.annee()
                    // Whoever asks for a whole perimeter names no school.
                    && (question.uai() == null || scolarite.uai().equals(question.uai())));

    private static final List<Operation<?, ?>> QUESTIONS = List.of(QUOTIENT_PAR_NUMERO, QUOTIENT_PAR_IDENTITE, DROIT,
            PARTICIPATION, ETUDIANT_PAR_IDENTITE, ETUDIANT_PAR_INE, BOURSIER_PAR_IDENTITE, BOURSIER_PAR_INE, SITUATION,
            PAIEMENTS, SCOLARITE);

    private Operations() {
    }

    /** @return all that is asked on behalf of clients */
    public static List<Operation<?, ?>> questions() {
        return QUESTIONS;
    }

    /** @return whether that provider is there, and with what data */
    static Operation<Void, Pong> ping(Service service) {
        return new Operation<>(service, "/ping", Void.class, Pong.class);
    }

    /** @return whether that is the name of a provider or of an operation */
    public static boolean isNamed(String name) {
        return Stream.concat(QUESTIONS.stream().map(Operation::name), Stream.of(Service.values()).map(Operation::name))
                .anyMatch(name::equals);
    }
}
