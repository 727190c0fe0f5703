package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.franceconnect.FranceConnectFictif;
import fr.apiparticulier.suite.lancement.administration.Operateur;
import fr.apiparticulier.suite.lancement.cles.CleChiffrement;
import fr.apiparticulier.suite.lancement.cles.CleDeRecherche;
import fr.apiparticulier.suite.lancement.cles.CleJournal;
import fr.apiparticulier.suite.lancement.cles.CleSignature;
import fr.apiparticulier.suite.lancement.dossier.Secrets;

/** What each service is told: the configuration an operator would write. */
final class Proprietes {

    static final String CLIENT_FRANCE_CONNECT = "api-particulier-bac-a-sable";
    static final String SECRET_FRANCE_CONNECT = "france-connect";

    /** The gateway's database, role and secret. */
    static final String BASE_PASSERELLE = "gateway";

    /** On a laptop no load balancer has to notice that a service is about to stop. */
    private static final Map<String, String> BAC_A_SABLE = Map.of("particulier.environnement", "BAC_A_SABLE",
            "quarkus.shutdown.delay", "0s");

    private static final String CHIFFREMENT = "chiffrement";

    private Proprietes() {
    }

    /** @return name of the provider's database, of its role, and of the secret that is the role's password */
    static String base(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, String> fournisseur(Service service, Path cles, int portBase, Secrets secrets) throws IOException {
        Map<String, String> proprietes = new HashMap<>(BAC_A_SABLE);
        proprietes.put("particulier.interne.cles", cles.resolve("interne.jwks").toUri().toString());
        proprietes.put("particulier.recherche.cles", CleDeRecherche.fichier(cles).toUri().toString());
        proprietes.putAll(base(base(service), portBase, secrets));
        // A provider of the release before starts on our schema if it is told to; this one's says so itself.
        proprietes.put("quarkus.flyway.ignore-migration-patterns", "*:future");
        if (service == Service.POLE_EMPLOI) {
            proprietes.put("particulier.identifiant.cle", secrets.secret("identifiant"));
        }
        return proprietes;
    }

    private static Map<String, String> base(String nom, int port, Secrets secrets) throws IOException {
        return Map.of("particulier.base.hote", "127.0.0.1", "particulier.base.port", Integer.toString(port),
                "particulier.base.nom", nom, "particulier.base.utilisateur", nom,
                "particulier.base.mot-de-passe", secrets.secret(nom),
                // The connection that migrated the database is not needed again; PostgreSQL gets its memory back.
                "quarkus.datasource.jdbc.idle-removal-interval", "5S");
    }

    /** @param fournisseurs what the gateway calls, by provider */
    static Map<String, String> passerelle(Path cles, int portBase, Secrets secrets, CleSignature jetons,
            Map<Service, URI> fournisseurs) throws IOException {
        Map<String, String> proprietes = new HashMap<>(BAC_A_SABLE);
        proprietes.putAll(base(BASE_PASSERELLE, portBase, secrets));
        proprietes.put("particulier.jetons.cles", cles.resolve("jetons.jwks").toUri().toString());
        proprietes.put("particulier.jetons.emetteur", jetons.emetteur());
        proprietes.put("particulier.jetons.audience", jetons.audience());
        proprietes.put("particulier.interne.cle", cles.resolve("interne.jwk").toUri().toString());
        proprietes.put("particulier.journal.cle", CleJournal.lireOuCreer(cles).toUri().toString());
        fournisseurs.forEach((service, adresse) -> proprietes
                .put("particulier.fournisseurs.adresse." + service.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        adresse.toString()));
        return proprietes;
    }

    /** What the gateway is told of whoever operates it: the launcher, on a port of its own. */
    static Map<String, String> administration(Path cles, int port, Secrets secrets) throws IOException {
        return Map.of("particulier.admin.port", Integer.toString(port),
                "particulier.admin.operateurs", Operateur.fichier(cles, secrets).toUri().toString(),
                "particulier.jetons.chiffrement", secrets.fichier(CHIFFREMENT).toUri().toString());
    }

    /** What the gateway is told of the FranceConnect that stands in. */
    static Map<String, String> franceConnect(Path cles, Secrets secrets, FranceConnectFictif franceConnect) throws IOException {
        String acces = "particulier.france-connect.acces.";
        return Map.of(acces + "introspection", franceConnect.introspection().toString(),
                acces + "signatures", franceConnect.signatures().toString(),
                acces + "emetteur", franceConnect.emetteur(), acces + "client", CLIENT_FRANCE_CONNECT,
                acces + "secret", secrets.fichier(SECRET_FRANCE_CONNECT).toUri().toString(),
                acces + "cles", CleChiffrement.fichier(cles).toUri().toString());
    }
}
