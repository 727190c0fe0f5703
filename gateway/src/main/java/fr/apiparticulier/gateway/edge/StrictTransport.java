package fr.apiparticulier.gateway.edge;

import io.netty.bootstrap.ServerBootstrap;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import org.eclipse.microprofile.config.ConfigProvider;

import fr.apiparticulier.gateway.provenance.TrustedProxies;

/**
 * Puts {@link StrictRequests} into every connection that this process accepts. All its servers speak HTTP: the public one,
 * that of health and metrics, and the operators'.
 */
final class StrictTransport extends JDKTransport {

    /** Found by {@code META-INF/services} when Vert.x is made. */
    @RegisterForReflection(methods = false, fields = false)
    public static final class Provider implements VertxServiceProvider {

        @Override
        public void init(VertxBuilder builder) {
            builder.findTransport(new StrictTransport());
        }
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        RequestLimits.configured().ifPresent(limits -> {
            SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
            bootstrap.handler(new Accepting(limits, TrustedProxies.of(config),
                    config.getConfigMapping(ConnexionsConfig.class).parAdresse()));
        });
    }
}
