package fr.apiparticulier.gateway.door;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.header.AnswerHeaders;

/** Notes whom each call disclosed, where whoever tells of a call's end would: when its answer goes out. */
@ApplicationScoped
public class Temoin implements AnswerHeaders {

    private final Map<String, List<ReferencePersonne>> appels = new ConcurrentHashMap<>();

    @Override
    public void put(RoutingContext request, MultiMap headers) {
        Call call = CurrentCall.of(request);
        appels.put(call.id(), call.facts().persons());
    }

    List<ReferencePersonne> divulguees(String id) {
        return appels.get(id);
    }
}
