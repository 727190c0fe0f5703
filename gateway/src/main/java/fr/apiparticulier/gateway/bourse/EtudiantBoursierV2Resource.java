package fr.apiparticulier.gateway.bourse;

import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.cnous.EtudiantBoursierApi.ParIdentite;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi.ParIne;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Asked;
import fr.apiparticulier.gateway.parameter.Formats;
import fr.apiparticulier.gateway.parameter.IneParameter;
import fr.apiparticulier.gateway.parameter.PivotEtudiantV2;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** Scholarships in v2: by INE if there is one, else by identity, whose birth place may be a code or words. */
@Singleton
class EtudiantBoursierV2Resource implements DataRoutes {

    private static final String BOURSIER = "api/v2/etudiants-boursiers";

    private final PivotEtudiantV2 pivot;
    private final Asked asked;

    EtudiantBoursierV2Resource(PivotEtudiantV2 pivot, Asked asked) {
        this.pivot = pivot;
        this.asked = asked;
    }

    @Publication(chemin = BOURSIER, id = "api_particulier_v2_cnous_student_scholarship", vue = EtudiantBoursierV2.class,
            question = Question.BOURSIER_V2,
            refus = {ProviderError.BOURSIER_ABSENT, ProviderError.BOURSIERS_MULTIPLES},
            titre = "Statut d'étudiant boursier, par INE ou par identité",
            franceConnect = true)
    Passage<?, ?, ?> boursier() {
        return IneParameter.isGiven(asked)
                ? new Passage<>(Modality.INE, EtudiantBoursierV2.class,
                        (query, scopes) -> new ParIne(IneParameter.read(query), null),
                        Operations.BOURSIER_PAR_INE, (bourse, question) -> EtudiantBoursierV2.de(bourse))
                : new Passage<>(Modality.IDENTITE_OU_FRANCE_CONNECT, EtudiantBoursierV2.class,
                        (query, scopes) -> question(query),
                        Operations.BOURSIER_PAR_IDENTITE,
                        (bourse, question) -> EtudiantBoursierV2.de(bourse));
    }

    private ParIdentite question(Query query) {
        return query.proven().map(identite -> new ParIdentite(identite, null, null)).orElseGet(() -> identite(query));
    }

    private ParIdentite identite(Query query) {
        List<String> prenoms = query.text("prenoms").map(texte -> Arrays.asList(texte.split("\\s+"))).orElseGet(List::of);
        if (prenoms.isEmpty()) {
            query.wrong(GatewayError.PRENOMS);
        }
        String enToutesLettres = query.text("lieuDeNaissance")
                .filter(lieu -> Formats.commune().apply(lieu).isEmpty()).orElse(null);
        return new ParIdentite(pivot.read(query, prenoms, false), enToutesLettres, null);
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(BOURSIER, this::boursier));
    }
}
