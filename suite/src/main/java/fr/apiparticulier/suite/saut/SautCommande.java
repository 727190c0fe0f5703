package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.relais.Rejoue;

/** {@code suite/bench-gateway}: starts our gateway and the others, measures them in turn, tells, and stops all. */
final class SautCommande {

    private static final int ECHEC = 1;
    private static final int USAGE = 2;
    static final int CONNEXIONS = 32;
    /** Of each token. */
    static final int SCOPES = 12;
    /** The most that one token may have a second. */
    static final int APPELS_MAXIMUM = 10_000;
    /** Where the provider answers what our gateway asks for. */
    static final String REPONSE = "/statut-etudiant";
    /** A body as our gateway's provider gives one, for those that pass it on as it is. */
    private static final int OCTETS = 700;
    /** Of what it can do. */
    private static final double PART_ENDURANCE = 0.5;

    private final PrintStream sortie;
    private final Options options;
    private final Deque<AutoCloseable> ouverts = new ArrayDeque<>();

    private SautCommande(PrintStream sortie, Options options) {
        this.sortie = sortie;
        this.options = options;
    }

    public static void main(String[] arguments) {
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments) {
        try {
            SautCommande commande = new SautCommande(sortie, Options.lire(arguments));
            Thread arret = new Thread(commande::fermer);
            Runtime.getRuntime().addShutdownHook(arret);
            try {
                return commande.mesurer() ? 0 : ECHEC;
            } finally {
                commande.fermer();
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (EchecDemarrage | IOException e) {
            System.err.println(e.getMessage());
            return ECHEC;
        } catch (InterruptedException e) {
            return ECHEC;
        }
    }

    /** @return whether all is within its target */
    private boolean mesurer() throws EchecDemarrage, IOException, InterruptedException {
        Path dossier = Files.createTempDirectory("bench-gateway");
        Vertx vertx = Vertx
                .vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
        ouverts.push(vertx::close);
        if (options.serie() != null) {
            List<Point> points = new Croissance(vertx, options, sortie::println).mesurer(options.serie());
            Point.lignes(options.serie(), points).forEach(sortie::println);
            return Point.tient(options.serie(), points);
        }
        Rejoue arriere = ouvrir(new Rejoue(vertx, 0));
        Charge charge = ouvrir(new Charge(CONNEXIONS));
        Passerelle notre = ouvrir(Passerelle.demarrer(options.natif(), arriere, UnaryOperator.identity()));
        arriere.connaitre(notre.cible(), corps());
        List<String> jetons = notre.jetons(options.jetons(), null, Passerelle.scopes(SCOPES), charge);
        sortie.println("%d tokens of %d bytes, scopes %s".formatted(jetons.size(), jetons.get(0).length() - "Bearer ".length(),
                Passerelle.scopes(SCOPES)));
        List<Engage> engages = new ArrayList<>();
        engages.add(new Engage(notre.nom(), notre, jetons));
        charge.un(notre.adresse(), jetons.get(0));
        arriere.ralentir();
        sortie.println("the provider answers %d bytes, all others are answered %d".formatted(arriere.taille(REPONSE), OCTETS));
        Banc banc = new Banc(charge, options, sortie::println);
        if (options.endurance() > 0) {
            return endurer(banc, charge, engages.get(0));
        }
        if (options.avant() != null) {
            return comparer(banc, engages.get(0), ouvrir(Passerelle.demarrer(options.avant(), arriere)), charge);
        }
        engages.add(new Engage(notre.nom() + Bilan.UN_JETON, notre,
                notre.jetons(1, APPELS_MAXIMUM, Passerelle.scopes(SCOPES), charge)));
        engages.addAll(autres(new Autres(arriere.adresse(), notre.cible(), notre.cles(dossier),
                Passerelle.scopes(SCOPES).iterator().next(), dossier), jetons));
        return dire(banc.mesurer(engages));
    }

    private boolean dire(Bilan bilan) {
        Tableau.lignes(bilan).forEach(sortie::println);
        return bilan.tient();
    }

    private boolean comparer(Banc banc, Engage notre, Passerelle avant, Charge charge)
            throws IOException, InterruptedException {
        return dire(banc.mesurer(List.of(notre,
                new Engage(avant.nom(), avant, avant.jetons(options.jetons(), null, Passerelle.scopes(SCOPES), charge)))));
    }

    private boolean endurer(Banc banc, Charge charge, Engage notre) throws IOException {
        double cadence = Math.floor(banc.chauffer(notre) * PART_ENDURANCE);
        sortie.printf(Locale.ROOT, "%.0f calls a second for %d minutes%n", cadence, options.endurance());
        double pente = new Endurance(charge, sortie::println).mesurer(notre, cadence, options.endurance());
        boolean tient = pente <= Endurance.PENTE_MAXIMALE;
        sortie.printf(Locale.ROOT, "memory: %+.2f MiB a minute in the second half (at most %.2f): %s%n", pente,
                Endurance.PENTE_MAXIMALE, tient ? "within the target" : "missed");
        return tient;
    }

    private List<Engage> autres(Autres autres, List<String> jetons) throws IOException, InterruptedException {
        List<Concurrent> tous = new ArrayList<>();
        if (options.spring() != null) {
            tous.add(ouvrir(autres.spring(options.spring())));
        }
        tous.add(ouvrir(autres.vertx()));
        if (options.nginx() != null) {
            tous.add(ouvrir(autres.nginx(options.nginx())));
        }
        tous.add(new Direct(autres.arriere().resolve(autres.cible())));
        return tous.stream().map(un -> new Engage(un.nom(), un, jetons)).toList();
    }

    private static String corps() {
        String debut = "{\"data\":\"";
        String fin = "\"}";
        return debut + "x".repeat(OCTETS - debut.length() - fin.length()) + fin;
    }

    private <T extends AutoCloseable> T ouvrir(T ouvert) {
        ouverts.push(ouvert);
        return ouvert;
    }

    private synchronized void fermer() {
        while (!ouverts.isEmpty()) {
            try {
                ouverts.pop().close();
            } catch (Exception e) {
                System.err.println("not closed: " + e.getMessage());
            }
        }
    }
}
