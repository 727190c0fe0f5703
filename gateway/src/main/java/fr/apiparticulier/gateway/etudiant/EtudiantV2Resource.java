package fr.apiparticulier.gateway.etudiant;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIdentite;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIne;
import fr.apiparticulier.contract.scope.Scope;
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

/** Student status in v2: by INE if there is one, else by identity, a FranceConnect token's too; three scopes each open one population. */
@Singleton
class EtudiantV2Resource implements DataRoutes {

    private static final String ETUDIANT = "api/v2/etudiants";
    private static final Map<Scope, Population> POPULATIONS = Map.of(
            Scope.MESRI_INSCRIPTION_ETUDIANT, Population.INSCRIT_FORMATION_INITIALE,
            Scope.MESRI_INSCRIPTION_AUTRE, Population.INSCRIT_FORMATION_CONTINUE,
            Scope.MESRI_ADMISSION, Population.ADMIS);

    private final PivotEtudiantV2 pivot;
    private final Asked asked;

    EtudiantV2Resource(PivotEtudiantV2 pivot, Asked asked) {
        this.pivot = pivot;
        this.asked = asked;
    }

    @Publication(chemin = ETUDIANT, id = "api_particulier_v2_mesri_student_status", vue = EtudiantV2.class,
            question = Question.ETUDIANT_V2,
            refus = {ProviderError.ETUDIANT_ABSENT, ProviderError.INSCRIPTION_ABSENTE},
            titre = "Statut étudiant, par INE ou par identité",
            description = "Les inscriptions sont celles des populations que les droits du jeton ouvrent.",
            franceConnect = true)
    Passage<?, ?, ?> etudiant() {
        return IneParameter.isGiven(asked)
                ? new Passage<>(Modality.INE, EtudiantV2.class,
                        (query, scopes) -> new ParIne(IneParameter.read(query), populations(scopes)),
                        Operations.ETUDIANT_PAR_INE,
                        (etudiant, question) -> EtudiantV2.de(etudiant))
                : new Passage<>(Modality.IDENTITE_OU_FRANCE_CONNECT, EtudiantV2.class,
                        (query, scopes) -> new ParIdentite(query.proven().orElseGet(() -> identite(query)),
                                populations(scopes)),
                        Operations.ETUDIANT_PAR_IDENTITE,
                        (etudiant, question) -> EtudiantV2.de(etudiant));
    }

    private Identite identite(Query query) {
        List<String> prenom = query.text("prenom").map(List::of).orElseGet(List::of);
        if (prenom.isEmpty()) {
            query.wrong(GatewayError.PRENOM);
        }
        // Unlike the scholarships' holder, this one knows birth places by their code alone.
        query.value("lieuDeNaissance", null, GatewayError.LIEU_NAISSANCE, Formats.commune());
        return pivot.read(query, prenom, true);
    }

    private static Set<Population> populations(Set<Scope> scopes) {
        Set<Population> populations = EnumSet.noneOf(Population.class);
        POPULATIONS.forEach((scope, population) -> {
            if (scopes.contains(scope)) {
                populations.add(population);
            }
        });
        return populations;
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(ETUDIANT, this::etudiant));
    }
}
