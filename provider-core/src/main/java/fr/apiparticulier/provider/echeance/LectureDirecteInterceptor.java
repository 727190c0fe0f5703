package fr.apiparticulier.provider.echeance;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;

/** The same without an object mapper, and without waiting for an answer where the next statement does not need it. */
@LectureDirecte
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class LectureDirecteInterceptor {

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
        Seance seance;
        try {
            bornes.borner(PgConnection.cast(connexion), bornage.reste());
            seance = Seance.commencer(connexion);
        } catch (EcheancePassee e) {
            connexion.close();
            attente.fail(e);
            return;
        }
        Uni<Object> lue = Bornage.suite(appel);
        // What the bound says comes first: if that failed, all after it only failed with it.
        UniHelper.toUni(seance.generation()).invoke(bornage::lueDans).flatMap(generation -> lue)
                .onTermination().invoke(seance::finir).subscribe().with(attente::complete, attente::fail);
    }
}
