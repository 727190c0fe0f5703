package fr.apiparticulier.provider.fraicheur;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.apiparticulier.provider.registre.Transactions;

/** What a provider's own metrics say of its registry; every replica tells the same, and as of a minute ago at most. */
@ApplicationScoped
public class Mesures {

    private static final String GENERATION = "particulier.generation.";
    private static final String EFFACEMENTS = "particulier.effacements";

    private final Transactions transactions;
    private final MeterRegistry meters;
    private final Tags tags;
    private volatile Releve releve = Releve.INCONNU;

    Mesures(Transactions transactions, MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String fournisseur) {
        this.transactions = transactions;
        this.meters = meters;
        this.tags = Tags.of("provider", fournisseur);
    }

    void inscrire() {
        jauge(GENERATION + "numero", Releve::generation, null,
                "The generation in service; another, whenever a whole file came");
        jauge(GENERATION + "import.timestamp", Releve::importee, "seconds",
                "When its data, the last delta included, came, since 1970; an erasure does not change it");
        jauge(GENERATION + "enregistrements", Releve::enregistrements, null, "Its records");
        jauge(GENERATION + "rejets", Releve::rejets, null, "Records of its file, and of deltas since, that were wrong");
        jauge(GENERATION + "mises.a.jour", Releve::misesAJour, null, "Deltas since its file");
        jauge(EFFACEMENTS, Releve::effacements, null, "Erasures that imports heed");
        jauge(EFFACEMENTS + ".dernier.timestamp", Releve::dernierEffacement, "seconds",
                "When the last of them was, since 1970");
    }

    private void jauge(String nom, ToDoubleFunction<Releve> valeur, String unite, String description) {
        Gauge.builder(nom, this, mesures -> valeur.applyAsDouble(mesures.releve)).baseUnit(unite).tags(tags)
                .description(description)
                .register(meters);
    }

    /** Asks the database; what it said last is not known any more if it does not answer. */
    public void relever() {
        try {
            releve = transactions.faire(base -> base.trouver(Releve::lire, Releve.QUESTION)).orElse(Releve.INCONNU);
        } catch (SQLException | IOException e) {
            releve = Releve.INCONNU;
        }
    }
}
