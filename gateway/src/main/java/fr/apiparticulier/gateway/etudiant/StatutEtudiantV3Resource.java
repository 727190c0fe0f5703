package fr.apiparticulier.gateway.etudiant;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIdentite;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIne;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.IneParameter;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** Student status since v3, which has no populations: a token sees all admissions or none. */
@Singleton
class StatutEtudiantV3Resource implements DataRoutes {

    private static final String IDENTITE = "v3/mesri/statut_etudiant/identite";
    private static final String FRANCE_CONNECT = "v3/mesri/statut_etudiant/france_connect";
    private static final String INE = "v3/mesri/statut_etudiant/ine";
    private static final Set<Population> TOUTES = EnumSet.allOf(Population.class);

    private final Pivot pivot;

    StatutEtudiantV3Resource(Pivot pivot) {
        this.pivot = pivot;
    }

    @Publication(chemin = IDENTITE, id = "api_particulier_v3_mesri_statut_etudiant_with_civility", vue = StatutEtudiantV3.class,
            question = Question.ETUDIANT_V3,
            refus = ProviderError.ETUDIANT_ABSENT,
            titre = "Statut étudiant, par identité")
    Passage<?, ?, ?> parIdentite() {
        return passage(Modality.IDENTITE);
    }

    @Publication(chemin = FRANCE_CONNECT, id = "api_particulier_v3_mesri_statut_etudiant_with_france_connect",
            vue = StatutEtudiantV3.class,
            question = {},
            refus = ProviderError.ETUDIANT_ABSENT,
            titre = "Statut étudiant, par FranceConnect",
            franceConnect = true)
    Passage<?, ?, ?> parFranceConnect() {
        return passage(Modality.FRANCE_CONNECT);
    }

    private Passage<ParIdentite, Etudiant, StatutEtudiantV3> passage(Modality modality) {
        return new Passage<>(modality, StatutEtudiantV3.class,
                (query, scopes) -> new ParIdentite(pivot.complet(query, true), TOUTES), Operations.ETUDIANT_PAR_IDENTITE,
                (etudiant, question) -> StatutEtudiantV3.de(etudiant));
    }

    @Publication(chemin = INE, id = "api_particulier_v3_mesri_statut_etudiant_with_ine", vue = StatutEtudiantV3.class,
            question = Question.INE,
            refus = ProviderError.ETUDIANT_ABSENT,
            titre = "Statut étudiant, par INE")
    Passage<ParIne, Etudiant, StatutEtudiantV3> parIne() {
        return new Passage<>(Modality.INE, StatutEtudiantV3.class,
                (query, scopes) -> new ParIne(IneParameter.read(query), TOUTES), Operations.ETUDIANT_PAR_INE,
                (etudiant, question) -> StatutEtudiantV3.de(etudiant));
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(IDENTITE, this::parIdentite),
                new DataRoute(FRANCE_CONNECT, this::parFranceConnect),
                new DataRoute(INE, this::parIne));
    }
}
