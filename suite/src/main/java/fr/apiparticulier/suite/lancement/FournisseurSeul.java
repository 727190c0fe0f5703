package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.registre.Contenu;
import fr.apiparticulier.operateur.registre.ImportRegistre;
import fr.apiparticulier.operateur.registre.RapportImport;
import fr.apiparticulier.operateur.tls.Confiance;
import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.postgres.Bases;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.processus.ServiceLance;

/** One provider with an empty registry and a PostgreSQL of its own, without the rest of a suite. Closing it stops both. */
public final class FournisseurSeul implements AutoCloseable {

    private final Service service;
    private final Fermeture fermeture;
    private final Dossier dossier;
    private final URI adresse;
    private final ServiceLance lance;

    private FournisseurSeul(Service service, Fermeture fermeture, Dossier dossier, ServiceLance lance) {
        this.service = service;
        this.fermeture = fermeture;
        this.dossier = dossier;
        this.adresse = lance.programme().adresse();
        this.lance = lance;
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @param options of which the folder, the distribution and the providers' properties count
     * @throws EchecDemarrage in one line; nothing runs then
     */
    public static FournisseurSeul demarrer(Service service, SuiteOptions options) throws EchecDemarrage {
        return Depart.lancer(options, (fermeture, dossier) -> ouvrir(service, options, fermeture, dossier));
    }

    private static FournisseurSeul ouvrir(Service service, SuiteOptions options, Fermeture fermeture, Dossier dossier)
            throws Exception {
        CleInterne.lireOuCreer(dossier.cles(), Clock.systemUTC());
        Atelier atelier = new Atelier(options, fermeture, dossier);
        Bases bases = atelier.bases(List.of(Proprietes.base(service)));
        Flotte flotte = fermeture.ouvrir(() -> new Flotte(dossier));
        Map<String, String> proprietes = Proprietes.fournisseur(service, dossier.cles(), bases.port(), dossier.secrets());
        proprietes.putAll(options.fournisseurs());
        ServiceLance lance = flotte
                .lancer(atelier.programme(service.audience(), service.audience(), Ports.libre(), proprietes));
        lance.attendrePret();
        return new FournisseurSeul(service, fermeture, dossier, lance);
    }

    public URI adresse() {
        return adresse;
    }

    /** @return the private key of whoever may ask it, as the gateway has it */
    public Path cle() {
        return CleInterne.fichier(dossier.cles());
    }

    public ProcessHandle processus() {
        return lance.processus();
    }

    /**
     * Replaces the registry.
     *
     * @param delai how long that may take
     * @throws fr.apiparticulier.operateur.echec.Echec if it is not what is in service then
     */
    public RapportImport importer(Contenu contenu, Duration delai) throws IOException {
        return new ImportRegistre(CleInterne.lire(cle(), Clock.systemUTC()), Confiance.en(null), delai)
                .importer(adresse, service, contenu);
    }

    @Override
    public void close() {
        fermeture.close();
    }
}
