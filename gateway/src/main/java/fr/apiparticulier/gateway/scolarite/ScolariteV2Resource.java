package fr.apiparticulier.gateway.scolarite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.ScolariteApi.ParIdentite;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Formats;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** Schooling in v2: always by school. */
@Singleton
class ScolariteV2Resource implements DataRoutes {

    private static final String SCOLARITE = "api/v2/scolarites";

    private final Clock clock;

    ScolariteV2Resource(Clock clock) {
        this.clock = clock;
    }

    @Publication(chemin = SCOLARITE, id = "api_particulier_v2_men_scolarites", vue = ScolariteV2.class,
            question = Question.ELEVE_V2,
            refus = ProviderError.ELEVE_ABSENT,
            titre = "Scolarité d'un élève dans un établissement")
    Passage<?, ?, ?> scolarite() {
        return new Passage<>(Modality.IDENTITE, ScolariteV2.class, (query, scopes) -> question(query), Operations.SCOLARITE,
                (scolarite, question) -> ScolariteV2.de(scolarite));
    }

    private ParIdentite question(Query query) {
        String nom = query.value("nom", GatewayError.NOM, GatewayError.CIVILITE, Formats.nom());
        String prenom = query.value("prenom", GatewayError.PRENOM, GatewayError.CIVILITE, Formats.nom());
        Sexe sexe = query.value("sexe", GatewayError.SEXE, GatewayError.SEXE, Formats.sexe());
        LocalDate naissance = query.value("dateNaissance", GatewayError.DATE, GatewayError.DATE,
                Formats.date().andThen(jour -> jour.filter(lu -> lu.isBefore(LocalDate.now(clock)))));
        Uai uai = query.value("codeEtablissement", GatewayError.UAI, GatewayError.UAI, Uai::lire);
        AnneeScolaire annee = query.value("anneeScolaire", GatewayError.ANNEE_SCOLAIRE, GatewayError.ANNEE_SCOLAIRE,
                AnneeScolaire::lire);
        Identite identite = new Identite(nom, null, prenom == null ? List.of() : List.of(prenom),
                naissance == null ? null : DateNaissance.de(naissance), sexe, null, null);
        return new ParIdentite(identite, annee == null ? 0 : annee.debut(), uai == null ? null : uai.valeur(), null);
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(SCOLARITE, this::scolarite));
    }
}
