package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.echec.SansReponse;
import fr.apiparticulier.operateur.registre.Contenu;
import fr.apiparticulier.operateur.registre.Format;
import fr.apiparticulier.operateur.registre.ImportRefuse;
import fr.apiparticulier.operateur.registre.ImportRegistre;
import fr.apiparticulier.operateur.registre.RapportImport;
import fr.apiparticulier.suite.franceconnect.FranceConnectFictif;
import fr.apiparticulier.suite.lancement.administration.Administration;
import fr.apiparticulier.suite.lancement.administration.Operateur;
import fr.apiparticulier.suite.lancement.cles.CleDeRecherche;
import fr.apiparticulier.suite.lancement.cles.CleJournal;
import fr.apiparticulier.suite.lancement.cles.CleSignature;
import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.postgres.Bases;
import fr.apiparticulier.suite.lancement.processus.Decalage;
import fr.apiparticulier.suite.lancement.processus.ServiceEnPanne;

/**
 * The whole suite, running on this machine as it would elsewhere: PostgreSQL, five providers and the gateway, one process
 * each, all on the loopback. It stops when it is closed, and at the latest with the JVM that started it.
 *
 * <p>
 * One short method for each thing that a test or a tool asks of the whole: it is as long as they are many, and does none of
 * it itself.
 */
public final class Suite implements AutoCloseable {

    private final Fermeture fermeture;
    private final Dossier dossier;
    private final Flotte flotte;
    private final CleSignature cleJetons;
    private final Administration administration;
    private final ImportRegistre imports;
    private final FranceConnectFictif franceConnect;
    private final int repliques;
    private final Bases bases;

    Suite(Fermeture fermeture, Dossier dossier, Flotte flotte, CleSignature cleJetons, Administration administration,
            ImportRegistre imports, FranceConnectFictif franceConnect, int repliques, Bases bases) {
        this.fermeture = fermeture;
        this.dossier = dossier;
        this.flotte = flotte;
        this.cleJetons = cleJetons;
        this.administration = administration;
        this.imports = imports;
        this.franceConnect = franceConnect;
        this.repliques = repliques;
        this.bases = bases;
    }

    /**
     * Returns when everything answers.
     *
     * @param progres gets one French line per step, from the calling thread
     * @throws EchecDemarrage if it cannot be; nothing is left running then
     */
    public static Suite demarrer(SuiteOptions options, Consumer<String> progres) throws EchecDemarrage {
        return Depart.lancer(options, progres);
    }

    /** @return the gateway, the only public door */
    public URI url() {
        return flotte.adresse(Demarrage.PASSERELLE);
    }

    /** @return the suite as an operator of its gateway */
    public Administration operateur() {
        return administration;
    }

    /**
     * @param scopes words that this version does not know too: no habilitation has them, so such a token is signed here, in
     *        the name of one that was issued
     * @return a sandbox token with these scopes, ES256, 18 months, of the sandbox's habilitation
     */
    public String jeton(Collection<String> scopes) {
        boolean connus = !scopes.isEmpty() && Scopes.TOUS.containsAll(scopes);
        return connus ? administration.jeton(scopes) : cleJetons.jeton(scopes, administration.jeton(Scopes.TOUS));
    }

    /** @return the gateway's listener for operators */
    public URI administration() {
        return administration.adresse();
    }

    /** @return the file of the launcher's secret there */
    public Path secretAdministration() {
        try {
            return Operateur.secret(dossier.secrets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param pivot who is signed in, in FranceConnect's words
     * @return that citizen's opaque FranceConnect token with these scopes
     */
    public String jetonFranceConnect(Map<String, ?> pivot, Collection<String> scopes) {
        return franceConnect.connecter(pivot, scopes);
    }

    /** @return a key that the gateway trusts beside its own, so that a test can forge tokens */
    public CleSignature cleJetons() {
        return cleJetons;
    }

    /**
     * Replaces a provider's registry.
     *
     * @throws ImportRefuse if the file is wrong; the registry is as it was
     * @throws SansReponse if the provider does not answer
     */
    public RapportImport importer(Service service, byte[] yaml) {
        return imports.importer(fournisseur(service), service, new Contenu.Octets(yaml, Format.YAML));
    }

    /** @return the provider's real address, whatever the gateway calls in its place */
    public URI fournisseur(Service service) {
        return flotte.adresse(service.audience());
    }

    /** @return the management addresses of all services, gateways first: health and metrics */
    public List<URI> gestions() {
        return Stream.concat(nomsRepliques(), Arrays.stream(Service.values()).map(Service::audience)).map(flotte::gestion)
                .toList();
    }

    private Stream<String> nomsRepliques() {
        return IntStream.range(0, repliques).mapToObj(Demarrage::replique);
    }

    /** @return every gateway; any of them is as good as another */
    public List<URI> repliques() {
        return nomsRepliques().map(flotte::adresse).toList();
    }

    /** Kills a gateway's process, as a crash would. */
    public void tuerReplique(int numero) {
        flotte.tuer(Demarrage.replique(numero));
    }

    /** Asks a gateway to finish what it does and to stop, as a cluster would, and returns when it has. */
    public void viderReplique(int numero) {
        flotte.vider(Demarrage.replique(numero));
    }

    /** Starts a gateway again on the same port, and returns when it is ready. */
    public void relancerReplique(int numero) {
        relancerReplique(numero, Decalage.AUCUN);
    }

    /** The same, with a clock of its own until it is started again. */
    public void relancerReplique(int numero, Decalage horloge) {
        flotte.relancer(Demarrage.replique(numero), horloge);
    }

    /** @return the gateway's process, to be told what an orchestrator would tell it */
    public ProcessHandle passerelle() {
        return flotte.processus(Demarrage.PASSERELLE);
    }

    /** @return every gateway's process */
    public List<ProcessHandle> passerelles() {
        return nomsRepliques().map(flotte::processus).toList();
    }

    /** @return PostgreSQL's first process, whose children work for all services */
    public ProcessHandle postgres() {
        try {
            return bases.processus();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the provider's process */
    public ProcessHandle processus(Service service) {
        return flotte.processus(service.audience());
    }

    /** Asks a provider to finish what it does and to stop, and returns when it has. */
    public void vider(Service service) {
        flotte.vider(service.audience());
    }

    /** Kills the provider's process, as a crash would. */
    public void tuer(Service service) {
        flotte.tuer(service.audience());
    }

    /** Starts the provider again on the same port, and returns when it is ready. */
    public void relancer(Service service) {
        flotte.relancer(service.audience(), Decalage.AUCUN);
    }

    /** @return what puts another build's processes in the place of these */
    public Succession succession() {
        return new Succession(flotte, repliques);
    }

    /** @return where the gateway's database is, its role named and the password left to {@link #motDePasse} */
    public String basePasserelle() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(bases.port(), Proprietes.BASE_PASSERELLE,
                Proprietes.BASE_PASSERELLE);
    }

    /** @return the file of the private key that providers trust */
    public Path cleInterne() {
        return CleInterne.fichier(dossier.cles());
    }

    /** @return the public keys under which the journal's anchors are signed */
    public Path clesJournal() {
        return CleJournal.publique(dossier.cles());
    }

    /** @return the file that holds the password of the gateway's role */
    public Path motDePasse() {
        try {
            return dossier.secrets().fichier(Proprietes.BASE_PASSERELLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the file of the keys under which the journal refers to people */
    public Path clesRecherche() {
        try {
            return CleDeRecherche.fichier(dossier.cles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the folder that holds one log per service */
    public Path journaux() {
        return dossier.journaux();
    }

    /**
     * Waits until a service stops by itself, or the suite is closed.
     *
     * @return the French line about that service, whose log is kept; empty if the suite was closed
     */
    public Optional<String> attendre() {
        Optional<ServiceEnPanne> panne = flotte.fin().join();
        panne.ifPresent(ignored -> dossier.garderJournaux());
        return panne.map(ServiceEnPanne::ligne);
    }

    /** Stops everything, within seconds. A second call does nothing. */
    @Override
    public void close() {
        fermeture.close();
    }
}
