package fr.apiparticulier.provider.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import javax.sql.DataSource;

import fr.apiparticulier.contract.appel.InternalToken;

/** An operator who erases, and who looks into the database behind the provider's back. */
public record Effaceur(String audience, DataSource base) {

    private static final String NDJSON = "application/x-ndjson";

    /** @param personne members of the subject, without braces */
    public ValidatableResponse efface(String personne) {
        return demande("{\"personne\": {" + personne + "}, \"motif\": \"OPPOSITION\"}");
    }

    public ValidatableResponse demande(String corps) {
        return operateur().contentType(ContentType.JSON).body(corps).post("/registre/effacements").then();
    }

    /** @return all attestations, one per line */
    public String attestations() {
        return operateur().get("/registre/effacements").then().statusCode(200).contentType(NDJSON).extract().asString();
    }

    public ValidatableResponse reprend(String attestations) {
        return operateur().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .encodeContentTypeAs(NDJSON, ContentType.TEXT))).contentType(NDJSON).body(attestations)
                .post("/registre/effacements/reprise").then();
    }

    private RequestSpecification operateur() {
        return RestAssured.given().auth().oauth2(
                Appelant.PASSERELLE.jeton(audience, InternalToken.ROLE_IMPORT, InternalToken.LIFETIME));
    }

    public void execute(String sql) {
        try (Connection connexion = base.getConnection(); Statement instruction = connexion.createStatement()) {
            instruction.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long compte(String sql) {
        try (Connection connexion = base.getConnection();
                Statement instruction = connexion.createStatement();
                ResultSet lignes = instruction.executeQuery("select count(*) from " + sql)) {
            lignes.next();
            return lignes.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the registry remembers of erasures, as if it had been restored from before them. */
    public void oublie() {
        execute("delete from effacement");
    }

    /** @return every line of the log that was written meanwhile */
    public static List<String> logPendant(Runnable travail) {
        List<String> lignes = new ArrayList<>();
        Handler oreille = new Handler() {
            @Override
            public synchronized void publish(LogRecord ligne) {
                for (Throwable e = ligne.getThrown(); e != null; e = e.getCause()) {
                    lignes.add(String.valueOf(e));
                }
                lignes.add(ligne.getMessage() + List.of(ligne.getParameters() == null ? new Object[0] : ligne.getParameters()));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger tout = Logger.getLogger("");
        tout.addHandler(oreille);
        try {
            travail.run();
        } finally {
            tout.removeHandler(oreille);
        }
        return List.copyOf(lignes);
    }
}
