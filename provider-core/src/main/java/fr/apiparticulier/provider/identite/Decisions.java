package fr.apiparticulier.provider.identite;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts decisions: how often somebody is found, and how. Labels are words of ours. */
@Singleton
class Decisions {

    private static final String NOM = "particulier.identite.decisions";
    private static final String SANS_OBJET = "";

    private final MeterRegistry meters;
    /** A few dozen. A look-up is shorter than looking for its meter among all. */
    private final Map<Etiquettes, Counter> compteurs = new ConcurrentHashMap<>();

    private record Etiquettes(String issue, String nom, String prenom) {
    }

    Decisions(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Too little was said to look for anybody. */
    void insuffisante() {
        compter("insuffisante", SANS_OBJET, SANS_OBJET);
    }

    /** Too many people share what was said. */
    void trop() {
        compter("trop", SANS_OBJET, SANS_OBJET);
    }

    void prise(Decision<?> decision) {
        int retenus = decision.retenus().size();
        compter(retenus == 0 ? "aucune" : retenus == 1 ? "une" : "plusieurs",
                decision.accords().map(accords -> accords.nom().name()).orElse(SANS_OBJET),
                decision.accords().map(accords -> accords.prenom().name()).orElse(SANS_OBJET));
    }

    private void compter(String issue, String nom, String prenom) {
        compteurs.computeIfAbsent(new Etiquettes(issue, nom, prenom), this::compteur).increment();
    }

    private Counter compteur(Etiquettes de) {
        return Counter.builder(NOM)
                .description("Decisions about whom a question is, by outcome and by how the names retained agree")
                .tag("issue", de.issue()).tag("nom", de.nom().toLowerCase(Locale.ROOT))
                .tag("prenom", de.prenom().toLowerCase(Locale.ROOT)).register(meters);
    }
}
