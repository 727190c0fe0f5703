package fr.apiparticulier.suite.chaos.bilan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;
import fr.apiparticulier.suite.chaos.oracle.Verdict;

/**
 * What became of the calls that were sent while one thing was broken, and until it had recovered. Instants are
 * {@link System#nanoTime()}.
 */
public final class Releve {

    private static final int MOTIFS = 20;

    private final String nom;
    private final Set<Service> touches;
    private final Tolerance tolerance;
    private final Map<Verdict, Integer> chezLesTouches = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Integer> chezLesAutres = new EnumMap<>(Verdict.class);
    private final Map<String, Integer> motifs = new TreeMap<>();
    private final List<String> servies = new ArrayList<>();
    private final List<String> constats = new ArrayList<>();
    private int partis;
    private int revenus;
    private long repare = Long.MAX_VALUE;
    private long dernierEchec;

    /** @param touches whose calls may be refused, as the tolerance says; the others may not */
    public Releve(String nom, Set<Service> touches, Tolerance tolerance) {
        this.nom = nom;
        this.touches = Set.copyOf(touches);
        this.tolerance = tolerance;
    }

    public String nom() {
        return nom;
    }

    public Set<Service> touches() {
        return touches;
    }

    public Tolerance tolerance(Service service) {
        return touches.contains(service) ? tolerance : Tolerance.AUCUNE;
    }

    public synchronized void parti() {
        partis++;
    }

    /** A call that was sent is another one's to answer for. */
    synchronized void ceder() {
        partis--;
    }

    /** @param envoye when the call was sent */
    public synchronized void revenu(Question question, long envoye, Reponse reponse, Verdict verdict) {
        revenus++;
        (touches.contains(question.service()) ? chezLesTouches : chezLesAutres).merge(verdict, 1, Integer::sum);
        if (verdict != Verdict.JUSTE) {
            dernierEchec = Math.max(dernierEchec, envoye);
        }
        if (verdict == Verdict.FAUSSE || verdict == Verdict.PERDUE) {
            String motif = "%s %s: %s (expected: %d)".formatted(verdict, question.service(), reponse, question.statut());
            if (motifs.size() < MOTIFS || motifs.containsKey(motif)) {
                motifs.merge(motif, 1, Integer::sum);
            }
        }
        if (reponse.estServie()) {
            servies.add(reponse.identifiant());
        }
    }

    /** What was broken is whole again from now on. */
    public synchronized void reparer(long maintenant) {
        repare = maintenant;
        dernierEchec = Math.max(dernierEchec, maintenant);
    }

    /** @return whether nothing has failed for so long, what was broken being whole again */
    public synchronized boolean estRetabli(long maintenant, long calme) {
        return maintenant >= repare && maintenant - dernierEchec >= calme;
    }

    public synchronized boolean estComplet() {
        return revenus == partis;
    }

    /** Something that no answer tells is not as it should be. */
    public synchronized void constater(String constat) {
        constats.add(constat);
    }

    /** @return the {@code X-Request-ID} of every answer 200, null for one that had none */
    public synchronized List<String> servies() {
        return new ArrayList<>(servies);
    }

    /** @param sansEvenement answers that the journal does not tell of exactly once */
    public synchronized Ligne ligne(int sansEvenement) {
        int fausses = nombre(chezLesTouches, Verdict.FAUSSE) + nombre(chezLesAutres, Verdict.FAUSSE)
                + nombre(chezLesTouches, Verdict.PERDUE);
        return new Ligne(nom, partis, fausses, nombre(chezLesAutres, Verdict.PERDUE), partis - revenus,
                nombre(chezLesTouches, Verdict.ADMISE), (dernierEchec - repare) / 1_000_000, sansEvenement,
                motifs.entrySet().stream().map(motif -> motif.getValue() + " x " + motif.getKey()).toList(), constats);
    }

    private static int nombre(Map<Verdict, Integer> ou, Verdict verdict) {
        return ou.getOrDefault(verdict, 0);
    }
}
