package fr.apiparticulier.gateway.admin;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.gateway.delivrance.Actes;
import fr.apiparticulier.gateway.delivrance.Contenu;
import fr.apiparticulier.gateway.delivrance.Dossiers;
import fr.apiparticulier.gateway.delivrance.Emission;
import fr.apiparticulier.gateway.delivrance.Etat;
import fr.apiparticulier.gateway.delivrance.Habilitation;
import fr.apiparticulier.gateway.delivrance.Jeton;
import fr.apiparticulier.gateway.delivrance.JetonSigne;
import fr.apiparticulier.gateway.delivrance.Trousseau;
import fr.apiparticulier.gateway.niveau.Niveaux;

/** What operators can do, address by address. */
@ApplicationScoped
class Ressources {

    private static final String HABILITATION = "/habilitations/:id";
    private static final String JETON = "/jetons/:jti";
    private static final String NIVEAU = "/niveaux/:categorie";

    private final Dossiers dossiers;
    private final Emission emission;
    private final Trousseau trousseau;
    private final Actes actes;
    private final Niveaux niveaux;
    private final Clock clock;

    Ressources(Dossiers dossiers, Emission emission, Trousseau trousseau, Actes actes, Niveaux niveaux, Clock clock) {
        this.dossiers = dossiers;
        this.emission = emission;
        this.trousseau = trousseau;
        this.actes = actes;
        this.niveaux = niveaux;
        this.clock = clock;
    }

    void ajouter(Routes routes) {
        routes.sur(HttpMethod.POST, "/habilitations", 201, this::creer)
                .sur(HttpMethod.GET, "/habilitations", 200, this::lister)
                .sur(HttpMethod.GET, HABILITATION, 200, appel -> dossiers.lire(appel.id("id")).map(Habilitation::json))
                .sur(HttpMethod.PUT, HABILITATION, 200, this::modifier)
                .sur(HttpMethod.POST, HABILITATION + "/activer", 200, appel -> changer(appel, Etat.ACTIVE))
                .sur(HttpMethod.POST, HABILITATION + "/suspendre", 200, appel -> changer(appel, Etat.SUSPENDUE))
                .sur(HttpMethod.POST, HABILITATION + "/clore", 200, appel -> changer(appel, Etat.CLOSE))
                .sur(HttpMethod.POST, HABILITATION + "/jetons", 201, this::emettre)
                .sur(HttpMethod.GET, "/jetons", 200, this::jetons)
                .sur(HttpMethod.POST, JETON + "/prolongation", 200,
                        appel -> json(emission.prolonger(sansCorps(appel), appel.id("jti"))))
                .sur(HttpMethod.POST, JETON + "/revocation", 200, this::revoquer)
                .sur(HttpMethod.DELETE, JETON + "/revocation", 200,
                        appel -> json(emission.garder(sansCorps(appel), appel.id("jti"))))
                .sur(HttpMethod.POST, JETON + "/remise", 200,
                        appel -> emission.remettre(sansCorps(appel), appel.id("jti")).map(this::json))
                .sur(HttpMethod.GET, "/cles", 200, appel -> trousseau.lister().map(JsonArray::new))
                .sur(HttpMethod.POST, "/cles/rotation", 201, appel -> trousseau.tourner(sansCorps(appel)))
                .sur(HttpMethod.POST, "/cles/:kid/retrait", 200, this::retirer)
                .sur(HttpMethod.GET, "/actes", 200, this::actes)
                .sur(HttpMethod.GET, "/niveaux", 200, appel -> niveaux.lister().map(JsonArray::new))
                .sur(HttpMethod.PUT, NIVEAU, 200, this::regler)
                .sur(HttpMethod.DELETE, NIVEAU, 200,
                        appel -> niveaux.retablir(sansCorps(appel), appel.chemin("categorie")));
    }

    private Uni<JsonObject> creer(Appel appel) {
        return dossiers.creer(appel.auteur(), Contenu.lire(appel.corps())).map(Habilitation::json);
    }

    private Uni<JsonArray> lister(Appel appel) {
        Requete requete = appel.requete();
        Etat etat = requete.mot("etat", Etat.class);
        String siret = requete.texte("siret");
        int limite = requete.limite();
        int decalage = requete.decalage();
        requete.verifier();
        return dossiers.lister(etat, siret, limite, decalage)
                .map(toutes -> new JsonArray(toutes.stream().map(Habilitation::json).toList()));
    }

    private Uni<JsonObject> modifier(Appel appel) {
        JsonObject corps = appel.corps();
        JsonObject version = new JsonObject().put("version", corps.remove("version"));
        Membres membres = new Membres(version);
        int lue = membres.entierRequis("version");
        Contenu contenu = Contenu.lire(corps, membres.fautes());
        return dossiers.modifier(appel.auteur(), appel.id("id"), lue, contenu).map(Habilitation::json);
    }

    private Uni<JsonObject> changer(Appel appel, Etat etat) {
        return dossiers.changer(sansCorps(appel), appel.id("id"), etat).map(Habilitation::json);
    }

    private Uni<JsonObject> emettre(Appel appel) {
        Membres membres = appel.membres();
        List<String> scopes = membres.textes("scopes");
        membres.verifier();
        return emission.emettre(appel.auteur(), appel.id("id"), scopes).map(this::json);
    }

    private Uni<JsonArray> jetons(Appel appel) {
        Requete requete = appel.requete();
        var habilitation = requete.id("habilitation");
        int limite = requete.limite();
        int decalage = requete.decalage();
        requete.verifier();
        return emission.lister(habilitation, limite, decalage)
                .map(tous -> new JsonArray(tous.stream().map(jeton -> jeton.json(clock.instant())).toList()));
    }

    private Uni<JsonObject> revoquer(Appel appel) {
        Membres membres = appel.membres();
        var le = membres.instant("le");
        membres.verifier();
        return json(emission.revoquer(appel.auteur(), appel.id("jti"), le));
    }

    private Uni<JsonObject> retirer(Appel appel) {
        Membres membres = appel.membres();
        boolean force = membres.booleen("force");
        membres.verifier();
        return trousseau.retirer(appel.auteur(), appel.chemin("kid"), force);
    }

    private Uni<JsonArray> actes(Appel appel) {
        Requete requete = appel.requete();
        var habilitation = requete.id("habilitation");
        Long avant = requete.entier("avant");
        int limite = requete.limite();
        requete.verifier();
        return actes.lister(habilitation, avant, limite).map(JsonArray::new);
    }

    private Uni<JsonObject> regler(Appel appel) {
        Membres membres = appel.membres();
        String niveau = membres.texteRequis("niveau");
        int minutes = membres.entierRequis("minutes");
        membres.verifier();
        return niveaux.regler(appel.auteur(), appel.chemin("categorie"), niveau, minutes);
    }

    /** @return the author; an act that takes no words refuses them */
    private static String sansCorps(Appel appel) {
        appel.membres().verifier();
        return appel.auteur();
    }

    private Uni<JsonObject> json(Uni<Jeton> jeton) {
        return jeton.map(emis -> emis.json(clock.instant()));
    }

    private JsonObject json(JetonSigne signe) {
        return signe.jeton().json(clock.instant()).put("jeton", signe.signe());
    }
}
