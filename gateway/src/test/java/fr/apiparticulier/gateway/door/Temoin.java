package fr.apiparticulier.gateway.door;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.call.CurrentCall;

/** Notes whom each call disclosed, where whoever tells of a call's end would: when its answer goes out. */
@ApplicationScoped
public class Temoin {

    private final Map<String, List<ReferencePersonne>> appels = new ConcurrentHashMap<>();
    private final CurrentCall call;

    Temoin(CurrentCall call) {
        this.call = call;
    }

    @ServerResponseFilter
    public void noter() {
        appels.put(call.call().id(), call.call().facts().persons());
    }

    List<ReferencePersonne> divulguees(String id) {
        return appels.get(id);
    }
}
