package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.registre.Contenu;
import fr.apiparticulier.operateur.registre.Format;
import fr.apiparticulier.operateur.registre.ImportRegistre;
import fr.apiparticulier.operateur.tls.Confiance;
import fr.apiparticulier.suite.franceconnect.FranceConnectFictif;
import fr.apiparticulier.suite.lancement.administration.Administration;
import fr.apiparticulier.suite.lancement.administration.BacASable;
import fr.apiparticulier.suite.lancement.administration.Operateur;
import fr.apiparticulier.suite.lancement.cles.CleChiffrement;
import fr.apiparticulier.suite.lancement.cles.CleSignature;
import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.dossier.Secrets;
import fr.apiparticulier.suite.lancement.postgres.Bases;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.processus.ServiceLance;
import fr.apiparticulier.suite.lancement.redis.Redis;

/** One start: keys, then PostgreSQL, then the six services side by side, each filled as soon as it is ready. */
final class Demarrage {

    static final String PASSERELLE = "gateway";

    private final SuiteOptions options;
    private final Consumer<String> progres;
    private final Fermeture fermeture;
    private final Dossier dossier;
    private final Atelier atelier;

    Demarrage(SuiteOptions options, Consumer<String> progres, Fermeture fermeture, Dossier dossier) {
        this.options = options;
        this.progres = progres;
        this.fermeture = fermeture;
        this.dossier = dossier;
        this.atelier = new Atelier(options, fermeture, dossier);
    }

    Suite lancer() throws Exception {
        long debut = System.nanoTime();
        CleSignature jetons = CleSignature.lireOuCreer(dossier.cles(), Clock.systemUTC());
        ImportRegistre imports = new ImportRegistre(CleInterne.lireOuCreer(dossier.cles(), Clock.systemUTC()),
                Confiance.en(null), ImportRegistre.DELAI);
        Secrets secrets = dossier.secrets();
        FranceConnectFictif franceConnect = fermeture.ouvrir(() -> franceConnect(secrets));
        progres.accept("Clés, secrets et FranceConnect fictif prêts.");
        Bases bases = atelier.bases(Stream.concat(Stream.of(Proprietes.BASE_PASSERELLE),
                Arrays.stream(Service.values()).map(Proprietes::base)).toList());
        progres.accept("PostgreSQL prêt : une base par service.");
        Flotte flotte = fermeture.ouvrir(() -> new Flotte(dossier));
        Map<Service, ServiceLance> fournisseurs = new EnumMap<>(Service.class);
        Map<Service, URI> adresses = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            Map<String, String> siennes = Proprietes.fournisseur(service, dossier.cles(), bases.port(), secrets);
            siennes.putAll(options.fournisseurs());
            ServiceLance lance = flotte
                    .lancer(atelier.programme(service.audience(), service.audience(), Ports.libre(), siennes));
            fournisseurs.put(service, lance);
            adresses.put(service, lance.programme().adresse());
        }
        adresses.putAll(options.detours());
        Map<String, String> proprietes = Proprietes.passerelle(dossier.cles(), bases.port(), secrets, jetons, adresses);
        proprietes.putAll(Proprietes.franceConnect(dossier.cles(), secrets, franceConnect));
        int portAdministration = Ports.libre();
        proprietes.putAll(Proprietes.administration(dossier.cles(), portAdministration, secrets));
        if (options.portRedis() != 0) {
            redis();
            proprietes.put("particulier.quota.redis", "redis://127.0.0.1:" + options.portRedis());
            proprietes.put("particulier.quota.repliques", Integer.toString(options.repliques()));
        }
        proprietes.putAll(options.proprietes());
        List<ServiceLance> passerelles = new ArrayList<>();
        for (int numero = 0; numero < options.repliques(); numero++) {
            int port = numero > 0 || options.port() == 0 ? Ports.libre() : options.port();
            Map<String, String> siennes = new HashMap<>(proprietes);
            if (numero > 0) {
                // Operators go to the first; a process has its own listener all the same.
                siennes.put("particulier.admin.port", Integer.toString(Ports.libre()));
            }
            siennes.putIfAbsent("particulier.journal.spool", dossier.spool(replique(numero)).toString());
            passerelles.add(flotte.lancer(atelier.programme(replique(numero), PASSERELLE, port, siennes)));
        }
        Administration administration = new Administration(URI.create("http://127.0.0.1:" + portAdministration),
                Files.readString(Operateur.secret(secrets)));
        attendre(fournisseurs, passerelles, imports, administration);
        progres.accept("Tout est prêt en %d s.".formatted((System.nanoTime() - debut) / 1_000_000_000));
        return new Suite(fermeture, dossier, flotte, jetons, administration, imports, franceConnect, options.repliques(),
                bases);
    }

    /** @return the name of a gateway's process, the first being 0 */
    static String replique(int numero) {
        return numero == 0 ? PASSERELLE : PASSERELLE + "-" + (numero + 1);
    }

    private FranceConnectFictif franceConnect(Secrets secrets) throws IOException {
        return FranceConnectFictif.demarrer(Proprietes.CLIENT_FRANCE_CONNECT,
                secrets.secret(Proprietes.SECRET_FRANCE_CONNECT), CleChiffrement.lireOuCreer(dossier.cles()),
                Clock.systemUTC());
    }

    private void redis() throws Exception {
        Path journal = dossier.journaux().resolve("redis.log");
        Redis redis = fermeture.ouvrir(() -> Redis.demarrer(dossier.redis(), options.portRedis(), journal));
        dossier.noter(redis.processus());
        progres.accept("Redis prêt : les passerelles y partagent leurs comptes.");
    }

    /** Whoever is ready first is told of first; whoever fails first ends the start. */
    private void attendre(Map<Service, ServiceLance> fournisseurs, List<ServiceLance> passerelles, ImportRegistre imports,
            Administration administration) throws Exception {
        ExecutorService fils = Executors.newCachedThreadPool();
        try {
            CompletionService<String> prets = new ExecutorCompletionService<>(fils);
            fournisseurs.forEach((service, lance) -> prets.submit(() -> {
                lance.attendrePret();
                return service.audience() + " prêt" + peupler(service, lance.programme().adresse(), imports);
            }));
            passerelles.forEach(passerelle -> prets.submit(() -> {
                passerelle.attendrePret();
                if (passerelle == passerelles.get(0)) {
                    administration.amorcer(BacASable.fiche(Scopes.TOUS, FranceConnectFictif.SERVICE));
                }
                return passerelle.programme().nom() + " prêt : la passerelle, seule porte publique.";
            }));
            for (int reste = fournisseurs.size() + passerelles.size(); reste > 0; reste--) {
                progres.accept(prets.take().get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            fils.shutdownNow();
        }
    }

    private String peupler(Service service, URI adresse, ImportRegistre imports) throws IOException {
        String ressource = "/personnes/" + service.audience() + ".yaml";
        try (InputStream yaml = options.personnes() ? Demarrage.class.getResourceAsStream(ressource) : null) {
            if (yaml == null) {
                return ", registre tel quel.";
            }
            int importes = imports.importer(adresse, service, new Contenu.Octets(yaml.readAllBytes(), Format.YAML)).importes();
            return ", %d dossiers fictifs chargés.".formatted(importes);
        }
    }
}
