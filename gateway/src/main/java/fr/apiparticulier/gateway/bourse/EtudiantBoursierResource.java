package fr.apiparticulier.gateway.bourse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi.ParIdentite;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi.ParIne;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Formats;
import fr.apiparticulier.gateway.parameter.IneParameter;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** Scholarships in v3, and in v4, which can ask for a campaign and tells who was struck off. */
@Singleton
class EtudiantBoursierResource implements DataRoutes {

    private static final String IDENTITE_V3 = "v3/cnous/etudiant_boursier/identite";
    private static final String FRANCE_CONNECT_V3 = "v3/cnous/etudiant_boursier/france_connect";
    private static final String INE_V3 = "v3/cnous/etudiant_boursier/ine";
    private static final String IDENTITE_V4 = "v4/cnous/etudiant_boursier/identite";
    private static final String FRANCE_CONNECT_V4 = "v4/cnous/etudiant_boursier/france_connect";
    private static final String INE_V4 = "v4/cnous/etudiant_boursier/ine";
    private static final int PREMIERE_CAMPAGNE = 2021;

    private final Pivot pivot;
    private final Clock clock;

    EtudiantBoursierResource(Pivot pivot, Clock clock) {
        this.pivot = pivot;
        this.clock = clock;
    }

    @Publication(chemin = IDENTITE_V3, id = "api_particulier_v3_cnous_etudiant_boursier_with_civility",
            vue = EtudiantBoursierV3.class,
            question = Question.BOURSIER_V3,
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier, par identité",
            remplacee = true)
    Passage<?, ?, ?> parIdentiteV3() {
        return passageV3(Modality.IDENTITE);
    }

    @Publication(chemin = FRANCE_CONNECT_V3, id = "api_particulier_v3_cnous_etudiant_boursier_with_france_connect",
            vue = EtudiantBoursierV3.class,
            question = {},
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier, par FranceConnect",
            franceConnect = true, remplacee = true)
    Passage<?, ?, ?> parFranceConnectV3() {
        return passageV3(Modality.FRANCE_CONNECT);
    }

    private Passage<ParIdentite, Bourse, EtudiantBoursierV3> passageV3(Modality modality) {
        return new Passage<>(modality, EtudiantBoursierV3.class,
                (query, scopes) -> new ParIdentite(pivot.complet(query, false), null, null), Operations.BOURSIER_PAR_IDENTITE,
                (bourse, question) -> EtudiantBoursierV3.de(bourse));
    }

    @Publication(chemin = INE_V3, id = "api_particulier_v3_cnous_etudiant_boursier_with_ine", vue = EtudiantBoursierV3.class,
            question = Question.INE,
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier, par INE",
            remplacee = true)
    Passage<ParIne, Bourse, EtudiantBoursierV3> parIneV3() {
        return new Passage<>(Modality.INE, EtudiantBoursierV3.class,
                (query, scopes) -> new ParIne(IneParameter.read(query), null),
                Operations.BOURSIER_PAR_INE, (bourse, question) -> EtudiantBoursierV3.de(bourse));
    }

    @Publication(chemin = IDENTITE_V4, id = "api_particulier_v4_cnous_etudiant_boursier_with_civility",
            vue = EtudiantBoursierV4.class,
            question = {Question.BOURSIER_V3, Question.CAMPAGNE},
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier d'une campagne, par identité",
            description = "Dit aussi qui a été radié, et quand.")
    Passage<?, ?, ?> parIdentiteV4() {
        return passageV4(Modality.IDENTITE);
    }

    @Publication(chemin = FRANCE_CONNECT_V4, id = "api_particulier_v4_cnous_etudiant_boursier_with_france_connect",
            vue = EtudiantBoursierV4.class,
            question = Question.CAMPAGNE,
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier d'une campagne, par FranceConnect",
            description = "Dit aussi qui a été radié, et quand.",
            franceConnect = true)
    Passage<?, ?, ?> parFranceConnectV4() {
        return passageV4(Modality.FRANCE_CONNECT);
    }

    private Passage<ParIdentite, Bourse, EtudiantBoursierV4> passageV4(Modality modality) {
        return new Passage<>(modality, EtudiantBoursierV4.class,
                (query, scopes) -> new ParIdentite(pivot.complet(query, false), null, campagne(query)),
                Operations.BOURSIER_PAR_IDENTITE,
                (bourse, question) -> EtudiantBoursierV4.de(bourse));
    }

    @Publication(chemin = INE_V4, id = "api_particulier_v4_cnous_etudiant_boursier_with_ine", vue = EtudiantBoursierV4.class,
            question = {Question.INE, Question.CAMPAGNE},
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier d'une campagne, par INE",
            description = "Dit aussi qui a été radié, et quand.")
    Passage<ParIne, Bourse, EtudiantBoursierV4> parIneV4() {
        return new Passage<>(Modality.INE, EtudiantBoursierV4.class,
                (query, scopes) -> new ParIne(IneParameter.read(query), campagne(query)), Operations.BOURSIER_PAR_INE,
                (bourse, question) -> EtudiantBoursierV4.de(bourse));
    }

    /** @return the campaign asked for, from the first one online to last year's; null for the latest */
    private Integer campagne(Query query) {
        int derniere = LocalDate.now(clock).getYear() - 1;
        Function<String, Optional<Integer>> annee = Formats.number(4)
                .andThen(lue -> lue.filter(campagne -> campagne >= PREMIERE_CAMPAGNE && campagne <= derniere));
        return query.value("campaignYear", null, GatewayError.CAMPAIGN_YEAR, annee);
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(IDENTITE_V3, this::parIdentiteV3),
                new DataRoute(FRANCE_CONNECT_V3, this::parFranceConnectV3),
                new DataRoute(INE_V3, this::parIneV3),
                new DataRoute(IDENTITE_V4, this::parIdentiteV4),
                new DataRoute(FRANCE_CONNECT_V4, this::parFranceConnectV4),
                new DataRoute(INE_V4, this::parIneV4));
    }
}
