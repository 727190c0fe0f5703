package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.franceconnect.FranceConnectFictif;
import fr.apiparticulier.suite.lancement.cles.CleChiffrement;
import fr.apiparticulier.suite.lancement.cles.CleSignature;
import fr.apiparticulier.suite.lancement.dossier.Secrets;

/** What each service is told: the configuration an operator would write. */
final class Proprietes {

    static final String CLIENT_FRANCE_CONNECT = "api-particulier-bac-a-sable";
    static final String SECRET_FRANCE_CONNECT = "france-connect";

    private static final Map<String, String> BAC_A_SABLE = Map.of("particulier.environnement", "BAC_A_SABLE");

    private Proprietes() {
    }

    /** @return name of the provider's database, of its role, and of the secret that is the role's password */
    static String base(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, String> fournisseur(Service service, Path cles, int portBase, Secrets secrets) throws IOException {
        Map<String, String> proprietes = new HashMap<>(BAC_A_SABLE);
        proprietes.put("particulier.interne.cles", cles.resolve("interne.jwks").toUri().toString());
        proprietes.put("particulier.base.hote", "127.0.0.1");
        proprietes.put("particulier.base.port", Integer.toString(portBase));
        proprietes.put("particulier.base.nom", base(service));
        proprietes.put("particulier.base.utilisateur", base(service));
        proprietes.put("particulier.base.mot-de-passe", secrets.secret(base(service)));
        // The connection that migrated the database is not needed again; PostgreSQL gets its memory back.
        proprietes.put("quarkus.datasource.jdbc.idle-removal-interval", "5S");
        if (service == Service.POLE_EMPLOI) {
            proprietes.put("particulier.identifiant.cle", secrets.secret("identifiant"));
        }
        return proprietes;
    }

    /** @param fournisseurs what the gateway calls, by provider */
    static Map<String, String> passerelle(Path cles, CleSignature jetons, Map<Service, URI> fournisseurs) {
        Map<String, String> proprietes = new HashMap<>(BAC_A_SABLE);
        proprietes.put("particulier.jetons.cles", cles.resolve("jetons.jwks").toUri().toString());
        proprietes.put("particulier.jetons.emetteur", jetons.emetteur());
        proprietes.put("particulier.jetons.audience", jetons.audience());
        proprietes.put("particulier.interne.cle", cles.resolve("interne.jwk").toUri().toString());
        fournisseurs.forEach((service, adresse) -> proprietes
                .put("quarkus.rest-client." + service.audience() + ".url", adresse.toString()));
        return proprietes;
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
