package fr.apiparticulier.gateway.parameter;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedHashMap;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.gateway.commune.Communes;
import fr.apiparticulier.gateway.error.Refusal;

/** Questions as clients write them, on the morning of 15 October 2026, in a country of one commune. */
final class Questions {

    static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-10-15T08:00:00Z"), ZoneId.of("Europe/Paris"));
    /** Fable has existed in the 01 since 1950. */
    static final Communes COMMUNES = (nom, annee, departement) -> Optional.of("01999")
            .filter(code -> nom.equalsIgnoreCase("Fable") && annee >= 1950 && departement.equals("01"));

    private Questions() {
    }

    static Pivot pivot() {
        return new Pivot(HORLOGE, new CommuneNommee(COMMUNES));
    }

    /** @param parametres {@code a=b&c[]=d}, not encoded */
    static Query question(String parametres) {
        MultivaluedHashMap<String, String> valeurs = new MultivaluedHashMap<>();
        for (String parametre : parametres.split("&")) {
            String[] nomEtValeur = parametre.split("=", 2);
            if (nomEtValeur.length == 2) {
                valeurs.add(nomEtValeur[0], nomEtValeur[1]);
            }
        }
        return new Query(valeurs);
    }

    /** @return the codes of what was wrong, in the order it was read */
    static List<String> codes(Query query) {
        Refusal refus = catchThrowableOfType(Refusal.class, query::check);
        return refus == null ? List.of() : refus.errors().stream().map(ErrorEntry::code).toList();
    }
}
