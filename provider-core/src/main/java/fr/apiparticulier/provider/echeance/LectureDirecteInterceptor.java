package fr.apiparticulier.provider.echeance;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;

/**
 * The same without an object mapper, and without a transaction: only where two statements saw two states of the registry is all read
 * again in one, which sees one.
 */
@LectureDirecte
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class LectureDirecteInterceptor {

    private static final String UN_SEUL_ETAT = "begin isolation level repeatable read, read only";

    private final Bornage bornage;
    private final Pool connexions;
    private final Bornes bornes = new Bornes();

    LectureDirecteInterceptor(Bornage bornage, Pool connexions) {
        this.bornage = bornage;
        this.connexions = connexions;
    }

    @AroundInvoke
    Object lire(InvocationContext appel) {
        // An emitter goes on when nobody waits any more: whoever was given a connection gives it back.
        return bornage.lire(() -> Uni.createFrom().emitter(attente -> connexions.getConnection()
                .onFailure(attente::fail).onSuccess(connexion -> lire(appel, connexion, attente))));
    }

    private void lire(InvocationContext appel, SqlConnection connexion, UniEmitter<? super Object> attente) {
        try {
            bornes.borner(PgConnection.cast(connexion), bornage.reste());
        } catch (EcheancePassee e) {
            connexion.close();
            attente.fail(e);
            return;
        }
        Seance seance = Seance.ouvrir(connexion);
        lire(appel, seance).onItemOrFailure().transformToUni((lu, echec) -> seance.estMelee()
                ? relire(appel, connexion)
                : echec == null ? Uni.createFrom().item(lu) : Uni.createFrom().failure(echec))
                .onTermination().invoke(connexion::close)
                .subscribe().with(attente::complete, attente::fail);
    }

    private Uni<Object> lire(InvocationContext appel, Seance seance) {
        return Bornage.suite(appel).call(lu -> seance.etat().invoke(bornage::lueDans))
                .onTermination().invoke(seance::fermer);
    }

    private Uni<Object> relire(InvocationContext appel, SqlConnection connexion) {
        connexion.query(UN_SEUL_ETAT).execute();
        // Of a transaction that failed, this is a rollback.
        return lire(appel, Seance.ouvrir(connexion)).onTermination().invoke(() -> connexion.query("commit").execute());
    }
}
