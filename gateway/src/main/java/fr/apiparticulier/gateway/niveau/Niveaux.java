package fr.apiparticulier.gateway.niveau;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.gateway.delivrance.Acte;
import fr.apiparticulier.gateway.delivrance.Actes;
import fr.apiparticulier.gateway.delivrance.Ecriture;
import fr.apiparticulier.gateway.delivrance.Faute;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** What operators change of the log: for a while, in all replicas, and with an act that says who did. */
@ApplicationScoped
public class Niveaux {

    /** A night's search. Whoever wants it for longer wants it in the configuration. */
    private static final int MINUTES_MAX = 240;

    private final Ecriture ecriture;
    private final Actes actes;
    private final Veille veille;
    private final Clock clock;

    Niveaux(Ecriture ecriture, Actes actes, Veille veille, Clock clock) {
        this.ecriture = ecriture;
        this.actes = actes;
        this.veille = veille;
        this.clock = clock;
    }

    /** @return what holds now, and until when */
    public Uni<List<JsonObject>> lister() {
        return ecriture.lire(base -> Table.lire(base, clock.instant()))
                .map(reglages -> reglages.stream().map(Reglage::json).toList());
    }

    /**
     * @param niveau {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}
     * @return it, at work in this replica; fails with {@link RefusEcriture}
     */
    public Uni<JsonObject> regler(String auteur, String categorie, String niveau, int minutes) {
        Reglage reglage = new Reglage(categorie, Niveau.lire(niveau).orElse(null), jusquA(minutes), auteur);
        verifier(reglage, minutes);
        return ecriture.faire(base -> Table.ecrire(base, reglage, clock.instant())
                .call(() -> actes.noter(base, Acte.sur(auteur, "niveau.regler").avec("categorie", categorie)
                        .avec("niveau", niveau).avec("jusqu_a", reglage.jusquA().toString()))))
                .call(veille::relire).replaceWith(reglage::json);
    }

    /** @return the category, which is as configured again in this replica; fails with {@link RefusEcriture} */
    public Uni<JsonObject> retablir(String auteur, String categorie) {
        if (!Categories.estReglable(categorie)) {
            throw aucun();
        }
        return ecriture.faire(base -> Table.oter(base, categorie).invoke(la -> {
            if (!la) {
                throw aucun();
            }
        }).call(() -> actes.noter(base, Acte.sur(auteur, "niveau.retablir").avec("categorie", categorie))))
                .call(veille::relire).replaceWith(() -> new JsonObject().put("categorie", categorie));
    }

    private static RefusEcriture aucun() {
        return RefusEcriture.introuvable("aucun niveau réglé à ce nom");
    }

    private Instant jusquA(int minutes) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(minutes));
    }

    private static void verifier(Reglage reglage, int minutes) {
        List<Faute> fautes = new ArrayList<>();
        if (!Categories.estReglable(reglage.categorie())) {
            fautes.add(new Faute("categorie", "réglable en marche : fr.apiparticulier et ce qu'il contient, ou une de celles "
                    + "que la documentation nomme"));
        }
        if (reglage.niveau() == null) {
            fautes.add(new Faute("niveau", "DEBUG, INFO, WARN ou ERROR attendu"));
        }
        if (minutes < 1 || minutes > MINUTES_MAX) {
            fautes.add(new Faute("minutes", "un entier de 1 à %d attendu".formatted(MINUTES_MAX)));
        }
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
    }
}
