package fr.apiparticulier.suite.registre.recherche;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.registre.Executable;
import fr.apiparticulier.suite.registre.Registre;
import fr.apiparticulier.suite.registre.recherche.Mesure.Piste;

/**
 * A small registry and a large one, each asked through its port and as a service. Whatever is compared takes turns, so that
 * whatever else the machine does meets all alike.
 */
public final class Epreuve implements AutoCloseable {

    /** As many as a provider has connections. */
    private static final int CONNEXIONS = 10;
    /** Questions of one key on one track, in one round. The first ones find a process that has just slept: few in a hundred. */
    private static final int LOT = 2_000;
    /** Questions at once, where it is to be as fast as it gets. */
    private static final int CHAUFFE = 10_000;
    /** Until what is compiled at all is compiled; over HTTP, where that takes longer, most of it. */
    private static final int CHAUFFES_PORT = 8;
    private static final int CHAUFFES_HTTP = 2;
    private static final int ECOUTE = 2_000;
    private static final int SECONDES = 2;
    /** Of a service that is alone on its machine, and collects as its image has it. */
    private static final List<String> JVM = List.of("-Xmx400m", "-XX:+UseSerialGC");

    private final List<Cle> cles;
    private final Executable base;
    private final Path dossier;
    private final Population petite;
    private final Population grande;
    private final Map<Piste, Voie> voies = new EnumMap<>(Piste.class);
    private final RandomGenerator hasard = new SplittableRandom(1);

    public Epreuve(Registre registre, Executable petit, Population petite, Executable grand, Population grande, Path dossier)
            throws IOException, InterruptedException {
        this.cles = Arrays.stream(Cle.values()).filter(cle -> cle.registre() == registre).toList();
        this.base = grand;
        this.dossier = dossier;
        this.petite = petite;
        this.grande = grande;
        voies.put(Piste.PETIT_PORT, new VoieDirecte(petit, JVM));
        voies.put(Piste.GRAND_PORT, new VoieDirecte(grand, JVM));
        voies.put(Piste.PETIT_HTTP, new VoieHttp(petit, JVM));
        voies.put(Piste.GRAND_HTTP, new VoieHttp(grand, JVM));
    }

    /** @return whether all of it is within the targets */
    public boolean tenir(int tours, Consumer<String> sortie) throws IOException, SQLException, InterruptedException {
        List<Mesure> mesures = new ArrayList<>();
        for (Cle cle : cles) {
            mesures.add(mesurer(cle, tours, sortie));
        }
        Stream.of(Tableau.attentes(mesures, petite.taille(), grande.taille()), Tableau.debits(mesures),
                List.of(Tableau.fin(mesures))).flatMap(List::stream).forEach(sortie);
        return mesures.stream().allMatch(Mesure::tient);
    }

    private Mesure mesurer(Cle cle, int tours, Consumer<String> sortie)
            throws IOException, SQLException, InterruptedException {
        Mesure mesure = new Mesure(cle);
        for (Piste piste : Piste.values()) {
            for (int fois = 0; fois < (piste.estHttp() ? CHAUFFES_HTTP : CHAUFFES_PORT); fois++) {
                demander(cle, piste, CHAUFFE, CONNEXIONS);
            }
        }
        List<Object> entendues = questions(cle, grande, ECOUTE);
        List<Lecture> lectures = new Ecoute(base, voies.get(Piste.GRAND_PORT)).ecouter(cle, entendues);
        if (cle.exacte()) {
            comparer(cle, tours, entendues, lectures, mesure, sortie);
        } else {
            Plan.lignes(base, lectures).forEach(sortie);
        }
        for (int tour = 0; tour < tours; tour++) {
            for (Piste piste : Piste.values()) {
                mesure.noter(piste, demander(cle, piste, LOT, 1));
            }
        }
        return mesure;
    }

    /**
     * All are asked the same questions, in any order: what one has brought into memory is there for the others. Whoever is registered
     * otherwise than asked takes a further reading, which pgbench does not know of.
     */
    private void comparer(Cle cle, int tours, List<Object> entendues, List<Lecture> lectures, Mesure mesure,
            Consumer<String> sortie) throws IOException, SQLException, InterruptedException {
        Pgbench pgbench = Pgbench.preparer(base, CONNEXIONS, lectures, dossier);
        sortie.accept("pgbench, " + cle.mot() + ", " + pgbench.dit());
        List<Object> memes = memes(entendues, lectures);
        sortie.accept("%d of %d questions take this reading alone, and are what all are asked here".formatted(memes.size(),
                entendues.size()));
        double port = parSeconde(cle, Piste.GRAND_PORT, memes, CHAUFFE);
        double http = parSeconde(cle, Piste.GRAND_HTTP, memes, CHAUFFE);
        for (int tour = 0; tour < tours; tour++) {
            mesure.noter(new Debits(pgbench.mesurer(SECONDES),
                    parSeconde(cle, Piste.GRAND_PORT, memes, (int) (SECONDES * port)),
                    parSeconde(cle, Piste.GRAND_HTTP, memes, (int) (SECONDES * http))));
        }
    }

    private static List<Object> memes(List<Object> entendues, List<Lecture> lectures) {
        List<String> instructions = Pgbench.habituelles(lectures);
        return IntStream.range(0, entendues.size()).filter(i -> lectures.get(i).instructions().equals(instructions))
                .mapToObj(entendues::get).toList();
    }

    private double parSeconde(Cle cle, Piste piste, List<Object> entendues, int combien)
            throws IOException, InterruptedException {
        List<Object> tirees = Stream.generate(() -> entendues.get(hasard.nextInt(entendues.size()))).limit(combien).toList();
        return voies.get(piste).demander(cle, tirees, CONNEXIONS).parSeconde();
    }

    private Reponses demander(Cle cle, Piste piste, int combien, int simultanes) throws IOException, InterruptedException {
        Population population = piste == Piste.PETIT_PORT || piste == Piste.PETIT_HTTP ? petite : grande;
        return voies.get(piste).demander(cle, questions(cle, population, combien), simultanes);
    }

    private List<Object> questions(Cle cle, Population population, int combien) {
        return Stream.generate(() -> cle.question(population, hasard)).limit(combien).toList();
    }

    @Override
    public void close() {
        voies.values().forEach(Voie::close);
    }
}
