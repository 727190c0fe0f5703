package fr.apiparticulier.gateway.scolarite;

import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.Perimetre;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.education.ScolariteApi.ParIdentite;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** Schooling since v3: by school, or by perimeter where the school is not known. */
@Singleton
class ScolariteResource implements DataRoutes {

    private static final String V3 = "v3/men/scolarites/identite";
    private static final String V4 = "v4/men/scolarites/identite";
    private static final String V5 = "v5/men/scolarites/identite";

    private final Pivot pivot;

    ScolariteResource(Pivot pivot) {
        this.pivot = pivot;
    }

    @Publication(chemin = V3, id = "api_particulier_v3_men_scolarites_with_civility", vue = ScolariteV3.class,
            question = Question.ELEVE_V3,
            refus = ProviderError.ELEVE_ABSENT,
            titre = "Scolarité d'un élève, par établissement ou par périmètre",
            remplacee = true)
    Passage<ParIdentite, Scolarite, ScolariteV3> scolariteV3() {
        return new Passage<>(Modality.IDENTITE, ScolariteV3.class, (query, scopes) -> question(query), Operations.SCOLARITE,
                (scolarite, question) -> ScolariteV3.de(scolarite));
    }

    @Publication(chemin = V4, id = "api_particulier_v4_men_scolarites_with_civility", vue = ScolariteV3.class,
            question = Question.ELEVE_V3,
            refus = ProviderError.ELEVE_ABSENT,
            titre = "Scolarité d'un élève, par établissement ou par périmètre",
            remplacee = true)
    Passage<?, ?, ?> scolariteV4() {
        return scolariteV3();
    }

    @Publication(chemin = V5, id = "api_particulier_v5_men_scolarites_with_civility", vue = ScolariteV5.class,
            question = Question.ELEVE_V3,
            refus = ProviderError.ELEVE_ABSENT,
            titre = "Scolarité d'un élève et régime de pensionnat, par établissement ou par périmètre")
    Passage<ParIdentite, Scolarite, ScolariteV5> scolariteV5() {
        return new Passage<>(Modality.IDENTITE, ScolariteV5.class, (query, scopes) -> question(query), Operations.SCOLARITE,
                (scolarite, question) -> ScolariteV5.de(scolarite));
    }

    private ParIdentite question(Query query) {
        var identite = pivot.eleve(query);
        AnneeScolaire annee = query.value("anneeScolaire", GatewayError.ANNEE_SCOLAIRE, GatewayError.ANNEE_SCOLAIRE,
                AnneeScolaire::lire);
        boolean parPerimetre = PerimetreParameter.isGiven(query);
        Uai uai = query.value("codeEtablissement", parPerimetre ? null : GatewayError.UAI, GatewayError.UAI, Uai::lire);
        if (parPerimetre && uai != null) {
            query.wrong(GatewayError.PERIMETRE_ET_UAI);
        }
        Perimetre perimetre = parPerimetre ? PerimetreParameter.read(query) : null;
        return new ParIdentite(identite, annee == null ? 0 : annee.debut(), uai == null ? null : uai.valeur(), perimetre);
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(V3, this::scolariteV3),
                new DataRoute(V4, this::scolariteV4),
                new DataRoute(V5, this::scolariteV5));
    }
}
