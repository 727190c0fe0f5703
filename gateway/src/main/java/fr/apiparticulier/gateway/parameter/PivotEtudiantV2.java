package fr.apiparticulier.gateway.parameter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** The identity of a student in v2: {@code nom}, {@code dateDeNaissance}, {@code sexe}, {@code lieuDeNaissance}. */
@Singleton
public class PivotEtudiantV2 {

    private final Clock clock;

    PivotEtudiantV2(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param prenoms read by the caller: the two student resources spell them differently
     * @param sexeRequis whether the data holder needs the sex
     */
    public Identite read(Query query, List<String> prenoms, boolean sexeRequis) {
        String nom = query.value("nom", GatewayError.NOM, GatewayError.CIVILITE, Formats.nom());
        if (prenoms.stream().anyMatch(prenom -> Formats.nom().apply(prenom).isEmpty())) {
            query.wrong(GatewayError.CIVILITE);
        }
        DateNaissance naissance = naissance(query, "dateDeNaissance", clock);
        Sexe sexe = query.value("sexe", sexeRequis ? GatewayError.SEXE : null, GatewayError.SEXE, Formats.sexe());
        String lieu = query.text("lieuDeNaissance").flatMap(Formats.commune()).orElse(null);
        return new Identite(nom, null, prenoms, naissance, sexe, lieu, null);
    }

    /** @return a day from 1900 to yesterday, written {@code AAAA-MM-JJ} */
    static DateNaissance naissance(Query query, String name, Clock clock) {
        LocalDate date = query.value(name, GatewayError.DATE, GatewayError.DATE,
                Formats.date().andThen(day -> day.filter(known -> Naissance.isPast(known, clock))));
        return date == null ? DateNaissance.INCONNUE : DateNaissance.de(date);
    }
}
