package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.suite.banc.Questions;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Livrables;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.administration.BacASable;
import fr.apiparticulier.suite.lancement.processus.Jar;
import fr.apiparticulier.suite.lancement.processus.Livrable;
import fr.apiparticulier.suite.relais.Relais;

/** Our gateway as an operator runs it, all of its work done: tokens that it issued, quota, mask, a journal that is on disk. */
final class Passerelle implements Concurrent {

    private static final String MODULE = "gateway";
    private static final String SANS_LIMITE = "10000000";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String AUTRES_JETONS = """
            insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le)
            select neuf.jti, j.habilitation, j.scopes, j.kid, j.emis_le, j.expire_le
            from unnest(?) as neuf (jti), jeton j join habilitation h on h.id = j.habilitation where h.reference = ?""";
    private static final String QUOTA = "update habilitation set appels_par_seconde = ? where reference = ?";
    private static final String DU_MESR = "mesri_";
    /** As the image does, in place of what lets six JVMs share a laptop. */
    private static final List<String> COMME_DEPLOYEE = Stream
            .concat(Autres.JVM.stream(), Stream.of("-XX:TieredStopAtLevel=4", "-XX:ReservedCodeCacheSize=240m", "-Xss1m",
                    "-XX:MinHeapFreeRatio=40", "-XX:MaxHeapFreeRatio=70"))
            .toList();

    private final String nom;
    private final Suite suite;
    private final Question question;
    private final Duration depart;

    private Passerelle(String nom, Suite suite, Question question, Duration depart) {
        this.nom = nom;
        this.suite = suite;
        this.question = question;
        this.depart = depart;
    }

    /**
     * Returns when it answers.
     *
     * @param natif whether the native executable is started
     * @param fournisseur what it calls in place of the provider; of which it is told here, and asked once
     * @param autrement what is to be different from how it is compared with others
     */
    static Passerelle demarrer(boolean natif, Relais fournisseur, UnaryOperator<SuiteOptions> autrement) throws EchecDemarrage {
        return demarrer("API Particulier, " + (natif ? "native" : jvm()), new Distribution(Distribution.ici().racine(), natif),
                fournisseur, autrement);
    }

    /**
     * The same of another state of the project.
     *
     * @param racine where that is built
     */
    static Passerelle demarrer(Path racine, Relais fournisseur) throws EchecDemarrage {
        return demarrer(Bilan.AVANT + ", " + jvm(), Distribution.dans(racine), fournisseur, UnaryOperator.identity());
    }

    private static String jvm() {
        return "JVM " + Runtime.version().feature();
    }

    private static Passerelle demarrer(String nom, Distribution passerelle, Relais fournisseur,
            UnaryOperator<SuiteOptions> autrement) throws EchecDemarrage {
        Question question = Questions.seules().stream().filter(une -> une.service() == Service.MESR).findFirst().orElseThrow();
        SuiteOptions options = SuiteOptions.parDefaut().avecDetours(Map.of(Service.MESR, fournisseur.adresse()))
                .avecPropriete("particulier.cache.duree", "0s")
                // All come from one address; each token keeps its own limit.
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE).surDisque()
                .depuis(livrables(passerelle));
        Suite suite = Suite.demarrer(autrement.apply(options), ligne -> {
        });
        fournisseur.vers(suite.fournisseur(Service.MESR));
        suite.tuerReplique(0);
        long debut = System.nanoTime();
        suite.relancerReplique(0);
        return new Passerelle(nom, suite, question, Duration.ofNanos(System.nanoTime() - debut));
    }

    private static Livrables livrables(Distribution passerelle) {
        Distribution autres = new Distribution(Distribution.ici().racine(), false);
        return module -> {
            Livrable livrable = (module.equals(MODULE) ? passerelle : autres).livrable(module);
            return livrable instanceof Jar jar && module.equals(MODULE)
                    ? new Jar(jar.fichier(), COMME_DEPLOYEE)
                    : livrable;
        };
    }

    /** @return path and query of what is asked */
    String cible() {
        return question.cible();
    }

    /** @return so many: those first that the question has to do with, then some that it has not */
    static Collection<String> scopes(int nombre) {
        return Arrays.stream(Scope.values()).map(Scope::mot)
                .sorted((un, autre) -> Boolean.compare(autre.startsWith(DU_MESR), un.startsWith(DU_MESR))).limit(nombre)
                .toList();
    }

    /**
     * Issues one, writes others beside it into the registry, and has all signed by a key whose public half others can be given.
     * Returns when the gateway knows them.
     *
     * @param appelsParSeconde of each; null for what everybody may
     * @return what stands in {@code Authorization}
     */
    List<String> jetons(int nombre, Integer appelsParSeconde, Collection<String> scopes, Charge charge)
            throws IOException, InterruptedException {
        String reference = "banc-" + nombre + "-" + appelsParSeconde + "-" + scopes.size();
        String modele = suite.operateur().jetonDe(BacASable.fiche(scopes, null).put("reference", reference), scopes);
        List<UUID> noms = Stream.generate(UUID::randomUUID).limit(nombre).toList();
        Properties secret = new Properties();
        secret.setProperty("password", Files.readString(suite.motDePasse()).strip());
        try (Connection base = DriverManager.getConnection(suite.basePasserelle(), secret);
                PreparedStatement ajouter = base.prepareStatement(AUTRES_JETONS);
                PreparedStatement permettre = base.prepareStatement(QUOTA)) {
            permettre.setObject(1, appelsParSeconde, Types.INTEGER);
            permettre.setString(2, reference);
            permettre.executeUpdate();
            ajouter.setArray(1, base.createArrayOf("uuid", noms.toArray()));
            ajouter.setString(2, reference);
            ajouter.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("the gateway's database refuses tokens (" + e.getSQLState() + ")", e);
        }
        List<String> jetons = noms.stream().map(nom -> "Bearer " + suite.cleJetons().jeton(nom, modele)).toList();
        attendre(jetons.get(0), charge);
        return jetons;
    }

    private void attendre(String jeton, Charge charge) throws IOException {
        for (long fin = System.nanoTime() + PATIENCE.toNanos(); !charge.repond(adresse(), jeton);) {
            if (System.nanoTime() > fin) {
                throw new IOException("the gateway does not learn of its tokens");
            }
        }
    }

    /** @return that key's public half, a JWK set, in that folder */
    Path cles(Path dossier) throws IOException {
        EllipticCurveJsonWebKey cle = new EllipticCurveJsonWebKey(suite.cleJetons().publique());
        cle.setKeyId(suite.cleJetons().kid());
        return Files.writeString(dossier.resolve("jetons.jwks"),
                new JsonWebKeySet(cle).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    @Override
    public String nom() {
        return nom;
    }

    @Override
    public URI adresse() {
        return suite.url().resolve(cible());
    }

    @Override
    public List<URI> adresses() {
        return suite.repliques().stream().map(une -> une.resolve(cible())).toList();
    }

    @Override
    public List<ProcessHandle> processus() {
        return suite.passerelles();
    }

    @Override
    public List<ProcessHandle> base() {
        return List.of(suite.postgres());
    }

    @Override
    public Duration depart() {
        return depart;
    }

    @Override
    public void close() {
        suite.close();
    }
}
