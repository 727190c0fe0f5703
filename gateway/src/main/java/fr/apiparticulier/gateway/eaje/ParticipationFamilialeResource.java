package fr.apiparticulier.gateway.eaje;

import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.ParticipationFamilialeApi.ParIdentite;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** What a family's contribution to early-childhood care (EAJE) is computed from. */
@Singleton
class ParticipationFamilialeResource implements DataRoutes {

    private static final String IDENTITE = "v3/dss/participation_familiale_eaje/identite";
    private static final String FRANCE_CONNECT = "v3/dss/participation_familiale_eaje/france_connect";

    private final Pivot pivot;

    ParticipationFamilialeResource(Pivot pivot) {
        this.pivot = pivot;
    }

    @Publication(chemin = IDENTITE, id = "api_particulier_v3_cnav_participation_familiale_eaje_with_civility",
            vue = ParticipationFamilialeV3.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.RESSOURCES_MANQUANTES},
            titre = "Ce qui sert à tarifer une place d'accueil du jeune enfant (EAJE), par identité")
    Passage<?, ?, ?> parIdentite() {
        return passage(Modality.IDENTITE);
    }

    @Publication(chemin = FRANCE_CONNECT, id = "api_particulier_v3_cnav_participation_familiale_eaje_with_france_connect",
            vue = ParticipationFamilialeV3.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.RESSOURCES_MANQUANTES},
            titre = "Ce qui sert à tarifer une place d'accueil du jeune enfant (EAJE), par FranceConnect",
            franceConnect = true)
    Passage<?, ?, ?> parFranceConnect() {
        return passage(Modality.FRANCE_CONNECT);
    }

    private Passage<ParIdentite, ParticipationFamiliale, ParticipationFamilialeV3> passage(Modality modality) {
        return new Passage<>(modality, ParticipationFamilialeV3.class,
                (query, scopes) -> new ParIdentite(pivot.familleV3(query)), Operations.PARTICIPATION,
                (famille, question) -> ParticipationFamilialeV3.de(famille));
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(IDENTITE, this::parIdentite),
                new DataRoute(FRANCE_CONNECT, this::parFranceConnect));
    }
}
