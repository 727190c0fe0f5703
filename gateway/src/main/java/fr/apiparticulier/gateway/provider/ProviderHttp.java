package fr.apiparticulier.gateway.provider;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.appel.InternalHeaders;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.RequestId;
import fr.apiparticulier.gateway.provider.FournisseursConfig.DuFournisseur;
import fr.apiparticulier.gateway.provider.InternalTokens.Pass;

/** How a provider is spoken to: a question in JSON, the internal token, what is left of the time; nothing in the URL. */
@ApplicationScoped
class ProviderHttp {

    private static final Logger LOG = Logger.getLogger(ProviderHttp.class);

    /** A probe or two beside as many questions as there are places. */
    private static final int BESIDE = 4;

    private final Map<Service, HttpClient> clients = new EnumMap<>(Service.class);
    private final FournisseursConfig config;
    private final TlsConfigurationRegistry tls;
    private final AnswerReader reader;
    private final ObjectMapper json;

    ProviderHttp(Vertx vertx, FournisseursConfig config, TlsConfigurationRegistry tls, AnswerReader reader, ObjectMapper json) {
        this.config = config;
        this.tls = tls;
        this.reader = reader;
        this.json = json;
        for (Service service : Service.values()) {
            URI address = config.adresse().get(service);
            if (address == null || address.getHost() == null) {
                throw new ConfigurationException("particulier.fournisseurs.adresse." + Operation.name(service)
                        + ": missing, or no URL (expected: as in http://provider:8080)");
            }
            HttpClientOptions options = new HttpClientOptions()
                    .setKeepAliveTimeout(seconds(config.inactivite()))
                    .setConnectTimeout(Math.toIntExact(config.connexion().toMillis()));
            if (isEncrypted(service)) {
                encrypt(options);
            }
            clients.put(service, vertx.httpClientBuilder().with(options)
                    .with(new PoolOptions().setHttp1MaxSize(places(config, service) + BESIDE))
                    // What is no HTTP would be logged as it came; the call that it ends tells of it.
                    .withConnectHandler(
                            connection -> connection.exceptionHandler(broken -> LOG.debugf("%s on a connection to %s",
                                    broken.getClass().getName(), Operation.name(service))))
                    .build());
        }
    }

    private static int seconds(Duration idle) {
        if (idle.toSeconds() < 1) {
            // To the client, zero is for ever.
            throw new ConfigurationException("particulier.fournisseurs.inactivite: " + idle + " (expected: >= 1s)");
        }
        return Math.toIntExact(idle.toSeconds());
    }

    private boolean isEncrypted(Service service) {
        return "https".equals(config.adresse().get(service).getScheme());
    }

    private void encrypt(HttpClientOptions options) {
        options.setSsl(true);
        config.tls().ifPresent(name -> TlsConfigUtils.configure(options, tls.get(name).orElseThrow(
                () -> new ConfigurationException("particulier.fournisseurs.tls: " + name + " (expected: as in quarkus.tls."
                        + name + ")"))));
        // Whatever that configuration says: a certificate of our authority that names another host is another service's.
        options.setVerifyHost(true);
    }

    /** New connections show the new certificate and trust the new authorities; a host's name they verify as before. */
    void renew(@Observes CertificateUpdatedEvent event) {
        if (config.tls().filter(event.name()::equals).isPresent()) {
            HttpClientOptions renewed = new HttpClientOptions();
            encrypt(renewed);
            clients.forEach((service, client) -> {
                if (isEncrypted(service)) {
                    client.updateSSLOptions(renewed.getSslOptions()).onFailure(e -> LOG.errorf(
                            "%s: the new certificates cannot be used: %s", Operation.name(service), e.getClass().getName()));
                }
            });
        }
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
        return Uni.createFrom().deferred(() -> {
            long left = deadline.left().toMillis();
            if (left <= 0) {
                return Uni.createFrom().failure(new TimeoutException());
            }
            RequestOptions options = new RequestOptions()
                    .setAbsoluteURI(config.adresse().get(operation.service()).resolve(operation.path()).toString())
                    .setMethod(question == null ? HttpMethod.GET : HttpMethod.POST)
                    // A provider that redirects us is not one of ours.
                    .setFollowRedirects(false)
                    .putHeader(HttpHeaders.ACCEPT, "application/json")
                    .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + pass.token())
                    .putHeader(RequestId.HEADER, pass.request())
                    .putHeader(InternalHeaders.DEADLINE, Long.toString(left));
            if (question != null) {
                options.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
            }
            return Exchange.of(clients.get(operation.service()), options, question == null ? null : written(question),
                    limit(operation.service()));
        }).map(raw -> reader.read(operation, raw));
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
