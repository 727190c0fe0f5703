package fr.apiparticulier.gateway.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

import fr.apiparticulier.contract.scope.Scope;

/** What the database says before the gateway starts: habilitations, each with a token of one year and a FranceConnect client. */
public enum Registre {
    /** May do everything; every token that {@link Jetons} makes is its, and every one that {@link FranceConnectFictif} does. */
    TOUT("ACTIVE", "{identite,ine,identifiant,france_connect}", "{}", "{}"),
    SUSPENDUE("SUSPENDUE", "{identite,ine,identifiant,france_connect}", "{}", "{}"),
    SANS_MODALITE("ACTIVE", "{}", "{}", "{}"),
    D_AILLEURS("ACTIVE", "{identite,ine,identifiant,france_connect}", "{}", "{192.0.2.0/24,2001:db8::/32}"),
    POUR_UNE_AUTRE("ACTIVE", "{identite,ine,identifiant,france_connect}", "{21750001600019}", "{}"),
    /** With the quota of everyone, and many tokens. */
    ORDINAIRE("ACTIVE", "{identite,ine,identifiant,france_connect}", "{}", "{}");

    /** Whose tokens a test makes: one that stands in the database. */
    public record Titulaire(UUID jti, String client) {
    }

    /** Out of time, by the registry too. */
    public static final UUID EXPIRE = new UUID(0, 99);

    private static final int ORDINAIRES = 200;
    private static final AtomicInteger PRIS = new AtomicInteger();

    private static final String HABILITER = "insert into habilitation (id, siret, intitule, scopes, modalites,"
            + " destinataires, adresses, appels_par_seconde, client_france_connect, etat, creee_le, modifiee_le)"
            + " values (?, '13002526500013', ?, ?, ?::text[], ?::text[], ?::text[], ?, ?, ?, now(), now())";
    private static final String EMETTRE = "insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le)"
            + " values (?, ?, ?, 'administrations', now() - interval '2 years', now() + ?::interval)";

    private final String etat;
    private final String modalites;
    private final String destinataires;
    private final String adresses;

    Registre(String etat, String modalites, String destinataires, String adresses) {
        this.etat = etat;
        this.modalites = modalites;
        this.destinataires = destinataires;
        this.adresses = adresses;
    }

    public UUID habilitation() {
        return new UUID(0, 0x100 + ordinal());
    }

    public UUID jeton() {
        return new UUID(0, 1 + ordinal());
    }

    /** @return the client of its FranceConnect tokens */
    public String client() {
        return "service-fictif-" + ordinal();
    }

    public Titulaire titulaire() {
        return new Titulaire(jeton(), client());
    }

    /** @return an ordinary token that no test had before */
    public static UUID jetonNeuf() {
        return ordinaire(PRIS.getAndIncrement() % ORDINAIRES);
    }

    private static UUID ordinaire(int numero) {
        return new UUID(1, numero);
    }

    /** @return every scope, and two that this version does not know */
    public static String[] scopes() {
        return Stream.concat(Arrays.stream(Scope.values()).map(Scope::mot), Stream.of("scope_inconnu", "inconnu_ici"))
                .toArray(String[]::new);
    }

    static void preparer(DataSource base) {
        Flyway.configure().dataSource(base).locations("db/migration").load().migrate();
        try (Connection connection = base.getConnection()) {
            for (Registre habilitation : values()) {
                habilitation.habiliter(connection);
                habilitation.emettre(connection, habilitation.jeton(), "1 year");
            }
            TOUT.emettre(connection, EXPIRE, "-1 days");
            for (int i = 0; i < ORDINAIRES; i++) {
                ORDINAIRE.emettre(connection, ordinaire(i), "1 year");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void habiliter(Connection connection) throws SQLException {
        try (PreparedStatement habiliter = connection.prepareStatement(HABILITER)) {
            habiliter.setObject(1, habilitation());
            habiliter.setString(2, "Essais fictifs : " + name());
            habiliter.setArray(3, connection.createArrayOf("text", scopes()));
            habiliter.setString(4, modalites);
            habiliter.setString(5, destinataires);
            habiliter.setString(6, adresses);
            habiliter.setObject(7, this == ORDINAIRE ? null : 10_000, Types.INTEGER);
            habiliter.setString(8, client());
            habiliter.setString(9, etat);
            habiliter.execute();
        }
    }

    private void emettre(Connection connection, UUID jti, String encore) throws SQLException {
        try (PreparedStatement emettre = connection.prepareStatement(EMETTRE)) {
            emettre.setObject(1, jti);
            emettre.setObject(2, habilitation());
            emettre.setArray(3, connection.createArrayOf("text", scopes()));
            emettre.setString(4, encore);
            emettre.execute();
        }
    }
}
