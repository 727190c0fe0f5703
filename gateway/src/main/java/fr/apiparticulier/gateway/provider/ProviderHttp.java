package fr.apiparticulier.gateway.provider;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.appel.InternalHeaders;
import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.Deadline;
import fr.apiparticulier.gateway.provider.FournisseursConfig.DuFournisseur;
import fr.apiparticulier.gateway.provider.InternalTokens.Pass;
import fr.apiparticulier.trace.Mark;
import fr.apiparticulier.trace.Step;
import fr.apiparticulier.trace.Tracing;
import fr.apiparticulier.trace.Trail;

/** How a provider is spoken to: a question in JSON, the internal token, what is left of the time; nothing in the URL. */
@Singleton
class ProviderHttp {

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final Logger LOG = Logger.getLogger(ProviderHttp.class);

    private final ProviderClients clients;
    private final FournisseursConfig config;
    private final AnswerReader reader;
    private final ObjectMapper json;
    /** By name of the operation, where and how it is asked. */
    private final Map<String, RequestOptions> addresses = new ConcurrentHashMap<>();

    ProviderHttp(ProviderClients clients, FournisseursConfig config, AnswerReader reader, ObjectMapper json) {
        this.clients = clients;
        this.config = config;
        this.reader = reader;
        this.json = json;
    }

    /** @return how many calls of that provider may be in flight */
    static int places(FournisseursConfig config, Service service) {
        DuFournisseur own = config.parFournisseur().get(service);
        return own == null ? config.simultanes() : own.simultanes().orElse(config.simultanes());
    }

    /**
     * @param pass for this provider
     * @return what the provider says within its contract; fails with a {@link ProviderFailure}, or as the connection did
     */
    <Q, R> Uni<Answered<R>> ask(Operation<Q, R> operation, Q question, Pass pass, Deadline deadline) {
        return pass.trail().during(Step.FOURNISSEUR,
                attempt -> ask(operation, question, pass, attempt.mark(Mark.OPERATION, operation.name()), deadline))
                .onTermination().invoke((answer, failure, cancelled) -> tell(operation, failure, cancelled));
    }

    /** For whoever looks for the cause, and has made this one say more for a while. */
    private static void tell(Operation<?, ?> operation, Throwable failure, boolean cancelled) {
        if (cancelled) {
            LOG.debugf("%s: given up", operation.name());
        } else if (failure != null) {
            LOG.debugf("%s: %s, %s", operation.name(), Faults.of(failure), failure.getClass().getName());
        }
    }

    private <Q, R> Uni<Answered<R>> ask(Operation<Q, R> operation, Q question, Pass pass, Trail attempt, Deadline deadline) {
        return Uni.createFrom().deferred(() -> {
            long left = deadline.left().toMillis();
            if (left <= 0) {
                return Uni.createFrom().failure(new TimeoutException());
            }
            RequestOptions options = new RequestOptions(addresses.computeIfAbsent(operation.name(), name -> address(operation)))
                    .putHeader(HttpHeaders.ACCEPT, JSON)
                    .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + pass.token())
                    .putHeader(RequestId.HEADER, pass.request())
                    .putHeader(InternalHeaders.DEADLINE, Long.toString(left));
            attempt.header().ifPresent(trace -> options.putHeader(Tracing.HEADER, trace));
            if (question != null) {
                options.putHeader(HttpHeaders.CONTENT_TYPE, JSON);
            }
            return Exchange.of(clients.of(operation.service()), options, question == null ? null : written(question),
                    limit(operation.service()));
        }).map(raw -> reader.read(operation, raw));
    }

    private RequestOptions address(Operation<?, ?> operation) {
        return new RequestOptions()
                .setAbsoluteURI(config.adresse().get(operation.service()).resolve(operation.path()).toString())
                .setMethod(operation.isQuestion() ? HttpMethod.POST : HttpMethod.GET)
                // A provider that redirects us is not one of ours.
                .setFollowRedirects(false);
    }

    private long limit(Service service) {
        DuFournisseur own = config.parFournisseur().get(service);
        return (own == null ? config.taille() : own.taille().orElse(config.taille())).asLongValue();
    }

    private Buffer written(Object question) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(question));
        } catch (JsonProcessingException e) {
            // Its message may quote the question.
            throw new IllegalStateException("a question is a record of plain values");
        }
    }
}
