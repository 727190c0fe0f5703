package fr.apiparticulier.gateway.statut;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import fr.apiparticulier.gateway.maintenance.Annonce;
import fr.apiparticulier.gateway.statut.Releve.Journee;

/** Ninety days of which each state has some. */
final class Exemple {

    private static final long JOUR = 288;

    private Exemple() {
    }

    static Statut statut(ZonedDateTime maintenant) {
        List<Journee> journees = new ArrayList<>();
        List<Tranche> notables = new ArrayList<>();
        LocalDate fin = maintenant.toLocalDate();
        for (LocalDate jour : fin.minusDays(80).datesUntil(fin.plusDays(1)).toList()) {
            long tranches = jour.equals(fin) ? JOUR / 2 : JOUR;
            journees.add(new Journee(Sujet.PASSERELLE, jour, Mesures.passerelle(tranches, 40_000, 3)));
            for (Sujet sujet : Sujet.values()) {
                if (sujet != Sujet.PASSERELLE) {
                    journees.add(new Journee(sujet, jour, duJour(sujet, fin.toEpochDay() - jour.toEpochDay())));
                }
            }
        }
        Instant instant = maintenant.toInstant();
        notables.addAll(panne(Sujet.CNOUS, Tranche.debut(instant).minusSeconds(1_800), 7, Mesures.sondes(0, 10)));
        notables.addAll(panne(Sujet.CNAF, Tranche.debut(instant), 1, Mesures.appels(900, 100)));
        notables.addAll(panne(Sujet.CNAF, Tranche.debut(instant.minusSeconds(20 * 86_400L)), 40, Mesures.appels(100, 900)));
        notables.addAll(panne(Sujet.EDUCATION, Tranche.debut(instant.minusSeconds(3_000)), 10, Mesures.maintenance()));
        notables.addAll(panne(Sujet.EDUCATION, Tranche.debut(instant.minusSeconds(90_000)), 10, Mesures.maintenance()));
        notables.add(new Tranche(Sujet.PASSERELLE, Tranche.debut(instant), Mesures.passerelle(1, 400, 0)));
        notables.add(new Tranche(Sujet.POLE_EMPLOI, Tranche.debut(instant), Mesures.sondes(30, 0)));
        Releve releve = new Releve(fin.minusDays(80).atStartOfDay(maintenant.getZone()).toInstant(), instant, journees,
                notables,
                List.of(new Silence(instant.minusSeconds(300_000), instant.minusSeconds(298_000))));
        return new Synthese(releve, List.of(new Annonce("education", null, maintenant.plusHours(1)),
                new Annonce("cnaf", maintenant.plusDays(1), maintenant.plusDays(1).plusMinutes(45)),
                new Annonce("cnaf/droit/identite", maintenant.plusDays(2), maintenant.plusDays(2).plusHours(2))), maintenant)
                .statut();
    }

    private static Mesure duJour(Sujet sujet, long ilYA) {
        if (sujet == Sujet.CNAF && ilYA == 20) {
            return Mesures.appels(3_000, 9_000);
        }
        if (sujet == Sujet.EDUCATION && ilYA == 1) {
            return Mesures.maintenance();
        }
        return sujet == Sujet.MESR && ilYA % 17 == 4 ? Mesures.appels(9_000, 800) : Mesures.appels(12_345, 7);
    }

    private static List<Tranche> panne(Sujet sujet, Instant debut, int tranches, Mesure mesure) {
        List<Tranche> toutes = new ArrayList<>();
        for (int rang = 0; rang < tranches; rang++) {
            toutes.add(new Tranche(sujet, debut.plus(Tranche.DUREE.multipliedBy(rang)), mesure));
        }
        return toutes;
    }
}
