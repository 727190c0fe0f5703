package fr.apiparticulier.operateur.registre;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.echec.Echec;
import fr.apiparticulier.operateur.echec.SansReponse;

/** What to tell of an exchange that broke: whose turn it is depends on how far it had come. */
final class Pannes {

    private Pannes() {
    }

    static Echec de(Throwable panne, URI adresse, Service fournisseur) {
        if (panne instanceof ConnectException || panne instanceof HttpConnectTimeoutException) {
            return new PasPret(fournisseur.audience() + " ne répond pas à " + adresse);
        }
        if (vientDe(panne, CertificateException.class)) {
            return new SansReponse(
                    "Certificat refusé : " + adresse + " (d'une autre autorité, ou d'un autre nom ? --ca-file)");
        }
        if (vientDe(panne, SSLException.class)) {
            return new SansReponse(adresse + " refuse la connexion chiffrée : il demande sans doute un certificat de "
                    + "l'autorité interne (--cert-file, --cert-key-file)");
        }
        return new SansReponse("La connexion avec " + fournisseur.audience()
                + " s'est rompue pendant l'import (certificat refusé, fichier trop grand, arrêt ?) : il peut être refait.");
    }

    private static boolean vientDe(Throwable panne, Class<?> cause) {
        return Stream.iterate(panne, e -> e != null, Throwable::getCause).anyMatch(cause::isInstance);
    }
}
