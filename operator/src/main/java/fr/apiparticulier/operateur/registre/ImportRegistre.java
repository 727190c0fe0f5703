package fr.apiparticulier.operateur.registre;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import javax.net.ssl.SSLContext;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.echec.Refus;
import fr.apiparticulier.operateur.echec.SansReponse;

/**
 * Replaces a provider's registry by a file, or changes it by a delta, in one transaction: the way of an operator, of the fictional people and of the
 * tests. The same file twice leaves the same registry in service.
 */
public final class ImportRegistre {

    /** A night's file of a large provider. */
    public static final Duration DELAI = Duration.ofHours(4);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNEXION = Duration.ofSeconds(5);

    private final HttpClient http;
    private final CleInterne cle;
    private final Duration delai;

    /** @param delai how long an import may take, from the connection to the last byte of the answer */
    public ImportRegistre(CleInterne cle, SSLContext tls, Duration delai) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(tls).connectTimeout(CONNEXION)
                .build();
        this.cle = cle;
        this.delai = delai;
    }

    /**
     * Tries once.
     *
     * @param adresse the provider's
     * @throws ImportRefuse if the file is wrong; the registry is as it was
     * @throws Refus if the provider does not want to hear of it
     * @throws SansReponse if it is not there, or does not answer as a provider does
     */
    public RapportImport importer(URI adresse, Service fournisseur, Contenu contenu, Mode mode) {
        HttpResponse<byte[]> reponse = envoyer(adresse, fournisseur, requete(adresse, fournisseur, contenu, mode));
        return switch (reponse.statusCode()) {
            case 200 -> rapport(reponse, adresse);
            case 422 -> throw refus(fournisseur, rapport(reponse, adresse), contenu);
            default -> throw Reponses.autre(reponse.statusCode(), fournisseur, contenu.relisible());
        };
    }

    /** Replaces the whole registry. */
    public RapportImport importer(URI adresse, Service fournisseur, Contenu contenu) {
        return importer(adresse, fournisseur, contenu, Mode.REPLACE);
    }

    /**
     * Puts the generation before in service again.
     *
     * @return how many records it holds
     * @throws Refus also if none is kept, or an import is under way
     */
    public int retourner(URI adresse, Service fournisseur) {
        HttpResponse<byte[]> reponse = envoyer(adresse, fournisseur,
                demande(adresse, fournisseur, "/registre/retour").POST(BodyPublishers.noBody()).build());
        if (reponse.statusCode() != 200) {
            throw Reponses.autre(reponse.statusCode(), fournisseur, true);
        }
        return rapport(reponse, adresse).importes();
    }

    private HttpResponse<byte[]> envoyer(URI adresse, Service fournisseur, HttpRequest requete) {
        CompletableFuture<HttpResponse<byte[]>> reponse = http.sendAsync(requete, BodyHandlers.ofByteArray());
        try {
            return reponse.get(delai.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw Pannes.de(e.getCause(), adresse, fournisseur);
        } catch (TimeoutException e) {
            reponse.cancel(true);
            throw new SansReponse(fournisseur.audience() + " n'a pas répondu en " + delai.toSeconds()
                    + " s : l'import est peut-être fait, et peut être refait (--timeout).");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SansReponse("Interrompu.");
        }
    }

    private HttpRequest requete(URI adresse, Service fournisseur, Contenu contenu, Mode mode) {
        try {
            HttpRequest.Builder demande = demande(adresse, fournisseur, "/registre")
                    .header("Content-Type", contenu.format().type()).method(mode.methode(), contenu.corps());
            contenu.nom().ifPresent(nom -> demande.header("X-Source", nom));
            return demande.build();
        } catch (FileNotFoundException e) {
            throw new Mesusage("Le fichier n'est pas là, ou illisible.");
        }
    }

    private HttpRequest.Builder demande(URI adresse, Service fournisseur, String chemin) {
        try {
            return HttpRequest.newBuilder(adresse.resolve(chemin))
                    .header("Authorization", "Bearer " + cle.jetonImport(fournisseur.audience()));
        } catch (IllegalArgumentException e) {
            throw new Mesusage("Adresse impossible : " + adresse + " (par exemple : https://provider-cnaf:8443).");
        }
    }

    private static RapportImport rapport(HttpResponse<byte[]> reponse, URI adresse) {
        try {
            return JSON.readValue(reponse.body(), RapportImport.class);
        } catch (IOException | RuntimeException e) {
            throw new SansReponse("Ce n'est pas un fournisseur qui répond à " + adresse);
        }
    }

    private static ImportRefuse refus(Service fournisseur, RapportImport rapport, Contenu contenu) {
        return new ImportRefuse(fournisseur, rapport, contenu.lignes(
                rapport.erreurs().stream().map(RapportImport.Erreur::enregistrement).collect(Collectors.toSet())));
    }
}
