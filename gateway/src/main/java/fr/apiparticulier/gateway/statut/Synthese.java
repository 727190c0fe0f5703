package fr.apiparticulier.gateway.statut;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.gateway.maintenance.Annonce;
import fr.apiparticulier.gateway.statut.Statut.Composant;
import fr.apiparticulier.gateway.statut.Statut.Engagement;
import fr.apiparticulier.gateway.statut.Statut.Incident;
import fr.apiparticulier.gateway.statut.Statut.Jour;
import fr.apiparticulier.gateway.statut.Statut.Justificatifs;
import fr.apiparticulier.gateway.statut.Statut.Maintenance;

/** What is told of what the roll-up says. The same roll-up at the same time gives the same on every replica. */
final class Synthese {

    private static final int MOIS = 30;
    private static final long CENTAINE = 100;
    /** What was known longer ago says nothing about now. */
    private static final Duration FRAICHEUR = Duration.ofMinutes(10);
    private static final String FORMULE = "Appels auxquels un fournisseur a répondu par des données au cours des " + MOIS
            + " derniers jours complets, sans les réponses redonnées de mémoire, arrondis à la centaine inférieure. Chacun est"
            + " supposé tenir lieu d'un justificatif que l'usager aurait apporté ; une démarche qui interroge deux fois compte"
            + " deux fois.";

    private final Releve releve;
    private final List<Annonce> annonces;
    private final ZonedDateTime maintenant;
    /** The last one that is shown. */
    private final LocalDate jour;
    private final List<Episode> incidents;
    private final List<Episode> maintenances;

    /** @param maintenant in the zone whose days are meant */
    Synthese(Releve releve, List<Annonce> annonces, ZonedDateTime maintenant) {
        this.releve = releve;
        this.annonces = annonces;
        this.maintenant = maintenant;
        this.jour = maintenant.toLocalDate();
        this.incidents = Episode.incidents(releve.notables().stream(), releve.silences().stream());
        this.maintenances = Episode.maintenances(releve.notables().stream());
    }

    /** @return the first day that must be known */
    static LocalDate premierJour(ZonedDateTime maintenant) {
        return maintenant.toLocalDate().minusDays(Statut.JOURS);
    }

    Statut statut() {
        List<Composant> composants = Arrays.stream(Sujet.values()).map(this::composant).toList();
        Etat pire = composants.stream().map(Composant::etat).reduce(Etat.OPERATIONNEL, Etat::auPire);
        return new Statut(releve.jusqua(), estFrais(), releve.premierJourConnu().orElse(null), estFrais() ? pire : Etat.INCONNU,
                engagement(), composants.get(0), composants.subList(1, composants.size()),
                incidents.stream().sorted(Comparator.comparing(Episode::debut).reversed()).map(this::incident).toList(),
                Stream.concat(annoncees(), passees()).toList(), justificatifs());
    }

    private Engagement engagement() {
        LocalDate du = jour.minusDays(MOIS);
        Mesure mesure = releve.de(Sujet.PASSERELLE, du, jour);
        return new Engagement(Compte.OBJECTIF, MOIS, mesure.engagement().disponibilite(mesuree(mesure, du, jour)));
    }

    private Composant composant(Sujet sujet) {
        List<Jour> jours = jour.minusDays(Statut.JOURS - 1L).datesUntil(jour.plusDays(1)).map(date -> jour(sujet, date))
                .toList();
        return new Composant(sujet.id(), sujet.nom(), etat(sujet), disponibilite(sujet, MOIS),
                disponibilite(sujet, Statut.JOURS), jours);
    }

    private Etat etat(Sujet sujet) {
        if (enCours(sujet).isPresent()) {
            return Etat.MAINTENANCE;
        }
        return estFrais() ? releve.maintenant(sujet) : Etat.INCONNU;
    }

    private boolean estFrais() {
        return releve.jusqua() != null && releve.jusqua().plus(FRAICHEUR).isAfter(maintenant.toInstant());
    }

    private Optional<Annonce> enCours(Sujet sujet) {
        return annonces.stream().filter(annonce -> annonce.debut() == null && annonce.nom().equals(sujet.id())).findFirst();
    }

    /** Of days that are over, as all shares: whoever asks every minute must not see a single call fail. */
    private Double disponibilite(Sujet sujet, int jours) {
        return disponibilite(sujet, jour.minusDays(jours), jour);
    }

    private Double disponibilite(Sujet sujet, LocalDate du, LocalDate au) {
        Mesure mesure = releve.de(sujet, du, au);
        return mesure.compte(sujet).disponibilite(sujet == Sujet.PASSERELLE ? mesuree(mesure, du, au) : 1);
    }

    /**
     * Of a time before gateways gave signs of life, only calls are known: what is missing since then counts in all that is known.
     *
     * @return the part of that time, of that which is known, in which no gateway was missing; 1 before anything was known
     */
    private double mesuree(Mesure mesure, LocalDate du, LocalDate au) {
        if (releve.jusqua() == null || releve.depuis() == null) {
            return 1;
        }
        Instant fin = tot(debut(au), releve.jusqua());
        long manquent = Math.max(0, Tranche.nombre(tard(debut(du), releve.depuis()), fin) - mesure.tranches());
        Instant connu = releve.premierJourConnu().map(this::debut).orElse(releve.depuis());
        long toutes = Tranche.nombre(tard(debut(du), tot(connu, releve.depuis())), fin);
        return toutes == 0 ? 1 : 1 - (double) manquent / toutes;
    }

    private static Instant tard(Instant un, Instant autre) {
        return un.isAfter(autre) ? un : autre;
    }

    private static Instant tot(Instant un, Instant autre) {
        return un.isBefore(autre) ? un : autre;
    }

    private Instant debut(LocalDate date) {
        return date.atStartOfDay(maintenant.getZone()).toInstant();
    }

    private Jour jour(Sujet sujet, LocalDate date) {
        Mesure mesure = releve.de(sujet, date, date.plusDays(1));
        Etat etat = mesure.compte(sujet).etat();
        if (etat == Etat.INCONNU && mesure.maintenance() > 0) {
            etat = Etat.MAINTENANCE;
        }
        if (incidents.stream().anyMatch(incident -> incident.sujet() == sujet
                && incident.touche(debut(date), debut(date.plusDays(1))))) {
            etat = etat.auPire(Etat.PERTURBE);
        }
        Double vecue = sujet == Sujet.PASSERELLE && mesure.tranches() > 0
                ? Math.floor(mesuree(mesure, date, date.plusDays(1)) * 1_000) / 1_000
                : null;
        return new Jour(date, etat, date.equals(jour) ? null : disponibilite(sujet, date, date.plusDays(1)), vecue);
    }

    private Incident incident(Episode episode) {
        return new Incident(episode.sujet().id(), episode.etat(), episode.debut(),
                dure(episode) ? null : episode.fin());
    }

    private boolean dure(Episode episode) {
        return releve.jusqua() != null && episode.dure(releve.jusqua());
    }

    private Stream<Maintenance> annoncees() {
        return annonces.stream().map(annonce -> {
            String[] nom = annonce.nom().split("/", 2);
            Instant debut = annonce.debut() == null ? vueDepuis(annonce.nom()) : annonce.debut().toInstant();
            return new Maintenance(nom[0], nom.length == 1 ? null : nom[1], debut, annonce.fin().toInstant(), true);
        });
    }

    /** @return when the one that goes on was first seen; null if it was not */
    private Instant vueDepuis(String nom) {
        return maintenances.stream().filter(episode -> episode.sujet().id().equals(nom))
                .filter(this::dure).map(Episode::debut).findFirst().orElse(null);
    }

    private Stream<Maintenance> passees() {
        return maintenances.stream().filter(episode -> enCours(episode.sujet()).isEmpty() || !dure(episode))
                .sorted(Comparator.comparing(Episode::debut).reversed())
                .map(episode -> new Maintenance(episode.sujet().id(), null, episode.debut(), episode.fin(), false));
    }

    /** Of days that are over: it changes once a day, so that no single answer shows in it. */
    private Justificatifs justificatifs() {
        LocalDate du = jour.minusDays(MOIS);
        long servis = Arrays.stream(Sujet.values()).filter(sujet -> sujet != Sujet.PASSERELLE)
                .mapToLong(sujet -> releve.de(sujet, du, jour).servis()).sum();
        return new Justificatifs(MOIS, du, jour.minusDays(1), servis / CENTAINE * CENTAINE, FORMULE);
    }
}
