package fr.apiparticulier.gateway.base;

import java.util.List;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;

/** What the framework says from the configuration. */
public record Dites(Vertx vertx, PoolOptions poolOptions, List<PgConnectOptions> pgConnectOptionsList)
        implements PgPoolCreator.Input {

    /** @param port of an embedded PostgreSQL on this machine, or of what stands before it */
    public static Dites de(Vertx vertx, int port, int connexions) {
        return new Dites(vertx, new PoolOptions().setMaxSize(connexions), List.of(new PgConnectOptions().setHost("127.0.0.1")
                .setPort(port).setDatabase("postgres").setUser("postgres").setPassword("postgres")));
    }
}
