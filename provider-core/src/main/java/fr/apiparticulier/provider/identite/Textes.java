package fr.apiparticulier.provider.identite;

import java.util.List;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.echeance.Seance;

/** A statement of one column of texts, within whichever reading is under way. */
final class Textes {

    private Textes() {
    }

    /** @param sql with {@code ?1} for the first value */
    static Uni<List<String>> lister(String sql, Object... valeurs) {
        if (Seance.estOuverte()) {
            return Seance.courante().lister(ligne -> ligne.getString(0), sql.replace('?', '$'), valeurs);
        }
        return Panache.getSession().flatMap(session -> {
            var question = session.createNativeQuery(sql, String.class);
            for (int i = 0; i < valeurs.length; i++) {
                question.setParameter(i + 1, valeurs[i]);
            }
            return question.getResultList();
        });
    }
}
