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
    private final Tolerance pendant;
    private final Tolerance ensuite;
    private final Map<Verdict, Integer> chezLesTouches = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Integer> chezLesAutres = new EnumMap<>(Verdict.class);
    private final Map<String, Integer> motifs = new TreeMap<>();
    private final List<String> servies = new ArrayList<>();
    private final List<String> constats = new ArrayList<>();
    private int partis;
    private int revenus;
    private int anciens;
    private boolean leve;
    private long repare;
    private long dernierEchec;

    /**
     * @param touches whose calls may be refused, as the tolerances say; the others may not
     * @param pendant for what is sent while it is broken, or while something is on its way that was
     * @param ensuite for what is sent afterwards, until it has recovered
     */
    public Releve(String nom, Set<Service> touches, Tolerance pendant, Tolerance ensuite) {
        this.nom = nom;
        this.touches = Set.copyOf(touches);
        this.pendant = pendant;
        this.ensuite = ensuite;
    }

    /** @return one under which nothing is broken, and nothing is excused */
    public static Releve sansPanne(String nom) {
        return new Releve(nom, Set.of(), Tolerance.AUCUNE, Tolerance.AUCUNE);
    }

    public String nom() {
        return nom;
    }

    public Set<Service> touches() {
        return touches;
    }

    /** @param repare whether it {@link #estRepare() was} when the call was sent */
    public Tolerance tolerance(Service service, boolean repare) {
        if (!touches.contains(service)) {
            return Tolerance.AUCUNE;
        }
        return repare ? ensuite : pendant;
    }

    /** @return whether it is whole again, and nothing is on its way that was sent before; what is may be shared by a call of now */
    public synchronized boolean estRepare() {
        return leve && anciens == 0;
    }

    /** @param envoye when the call was sent; it may have been before it came to be this one's */
    public synchronized void parti(long envoye) {
        partis++;
        if (estAncien(envoye)) {
            anciens++;
        }
    }

    /** A call that was sent is another one's to answer for. */
    synchronized void ceder(long envoye) {
        partis--;
        if (estAncien(envoye)) {
            anciens--;
        }
    }

    private boolean estAncien(long envoye) {
        return leve && envoye < repare;
    }

    /** @param envoye when the call was sent */
    public synchronized void revenu(Question question, long envoye, Reponse reponse, Verdict verdict) {
        revenus++;
        if (estAncien(envoye)) {
            anciens--;
        }
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
        leve = true;
        repare = maintenant;
        anciens = partis - revenus;
        dernierEchec = Math.max(dernierEchec, maintenant);
    }

    /** @return whether nothing has failed for so long, what was broken being whole again */
    public synchronized boolean estRetabli(long maintenant, long calme) {
        return leve && maintenant - dernierEchec >= calme;
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
