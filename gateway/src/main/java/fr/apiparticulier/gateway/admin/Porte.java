package fr.apiparticulier.gateway.admin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.admin.Operateur.Role;
import fr.apiparticulier.gateway.delivrance.Inconnus;

/**
 * Lets operators in, by the secret in {@code Authorization: Bearer}. Who guesses waits for every answer, and many who guess
 * at once get none; who knows its secret never waits for them.
 */
final class Porte {

    private static final String CLE = Operateur.class.getName();
    private static final String BEARER = "Bearer ";
    /** With 256 random bits nobody will ever guess one; this keeps logs and sockets small while somebody tries. */
    private static final long ATTENTE_MILLIS = 300;
    private static final int ATTENTES = 64;

    private final Operateurs operateurs;
    private final Tentatives tentatives;
    private final Inconnus inconnus;
    private final AtomicInteger attendent = new AtomicInteger();

    Porte(Operateurs operateurs, Tentatives tentatives, Inconnus inconnus) {
        this.operateurs = operateurs;
        this.tentatives = tentatives;
        this.inconnus = inconnus;
    }

    static Operateur entre(RoutingContext contexte) {
        return contexte.get(CLE);
    }

    void ouvrir(RoutingContext contexte) {
        Optional<Operateur> operateur = secret(contexte).flatMap(operateurs::dont);
        if (operateur.isEmpty()) {
            inconnus.refuser();
            faireAttendre(contexte);
        } else if (operateur.get().role() == Role.LECTURE && contexte.request().method() != HttpMethod.GET) {
            RefusHttp refus = new RefusHttp(403, "accès refusé");
            tentatives.refuser(contexte, operateur.get(), refus).subscribe()
                    .with(dit -> Reponses.refuser(contexte, refus));
        } else {
            contexte.put(CLE, operateur.get());
            contexte.next();
        }
    }

    private static Optional<String> secret(RoutingContext contexte) {
        return Optional.ofNullable(contexte.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(entete -> entete.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(entete -> entete.substring(BEARER.length()).strip());
    }

    private void faireAttendre(RoutingContext contexte) {
        if (attendent.incrementAndGet() > ATTENTES) {
            attendent.decrementAndGet();
            contexte.request().connection().close();
            return;
        }
        contexte.vertx().setTimer(ATTENTE_MILLIS, timer -> {
            attendent.decrementAndGet();
            if (!contexte.response().closed()) {
                contexte.response().putHeader("WWW-Authenticate", "Bearer");
                Reponses.refuser(contexte, 401, "authentification requise");
            }
        });
    }
}
