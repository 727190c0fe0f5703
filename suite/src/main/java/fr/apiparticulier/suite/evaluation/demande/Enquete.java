package fr.apiparticulier.suite.evaluation.demande;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.registre.Contenu;
import fr.apiparticulier.operateur.registre.Format;
import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.evaluation.question.Question;
import fr.apiparticulier.suite.evaluation.question.Questions;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.FournisseurSeul;
import fr.apiparticulier.suite.lancement.Livrables;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Jar;
import fr.apiparticulier.suite.lancement.processus.Livrable;

/** A real registry of students, filled with a population and asked over several connections, as a gateway asks it. */
public final class Enquete implements AutoCloseable {

    private static final Service REGISTRE = Service.MESR;
    /** What a busy gateway keeps open; more would measure a queue. */
    private static final int CONNEXIONS = 8;
    private static final Duration IMPORT = Duration.ofHours(2);
    /** A thousand questions a second: compiled as on a server, not as one of six on a laptop. */
    private static final List<String> MACHINE = List.of("-Xmx400m", "-XX:TieredStopAtLevel=4",
            "-XX:ReservedCodeCacheSize=128m");

    private final FournisseurSeul fournisseur;
    private final Guichet guichet;

    private Enquete(FournisseurSeul fournisseur) throws IOException {
        this.fournisseur = fournisseur;
        this.guichet = new Guichet(fournisseur.adresse(),
                new Passe(fournisseur.cle(), REGISTRE.audience(), Clock.systemUTC()));
    }

    /** @throws EchecDemarrage in one line, if the provider is not built or does not start */
    public static Enquete demarrer() throws EchecDemarrage, IOException {
        Livrables distribution = module -> machine(Distribution.ici().livrable(module));
        return new Enquete(FournisseurSeul.demarrer(REGISTRE, SuiteOptions.parDefaut().depuis(distribution)));
    }

    private static Livrable machine(Livrable livrable) {
        return livrable instanceof Jar jar ? new Jar(jar.fichier(), MACHINE) : livrable;
    }

    /**
     * Registers all of them, and nobody else.
     *
     * @return how many are in service
     * @throws fr.apiparticulier.operateur.echec.Echec if the provider refuses
     */
    public int inscrire(Population population) throws IOException {
        InputStream fichier = FichierImport.de(REGISTRE.audience(), population);
        return fournisseur.importer(new Contenu.Flux(fichier, Format.NDJSON), IMPORT).importes();
    }

    /**
     * Puts the first questions.
     *
     * @param reponses is told of each answer, by several threads: the INE of whoever it is about, or empty if it is nobody
     * @throws IOException if one of them is answered with neither somebody nor nobody
     */
    public void poser(Questions questions, int nombre, BiConsumer<Question, Optional<String>> reponses)
            throws IOException, InterruptedException {
        AtomicInteger suivante = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CONNEXIONS);
        try {
            List<Future<?>> tous = new ArrayList<>();
            for (int client = 0; client < CONNEXIONS; client++) {
                tous.add(clients.submit(() -> {
                    for (int numero = suivante.getAndIncrement(); numero < nombre; numero = suivante.getAndIncrement()) {
                        Question question = questions.question(numero);
                        reponses.accept(question, guichet.ine(question.identite()));
                    }
                    return null;
                }));
            }
            for (Future<?> un : tous) {
                un.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            clients.shutdownNow();
        }
    }

    @Override
    public void close() {
        fournisseur.close();
    }
}
