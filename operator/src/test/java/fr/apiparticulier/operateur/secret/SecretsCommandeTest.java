package fr.apiparticulier.operateur.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import fr.apiparticulier.contract.recherche.ClesRecherche;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.SigningKey;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.cle.EmpreinteSecret;
import fr.apiparticulier.operateur.echec.Echec;

class SecretsCommandeTest {

    /** What stands there after {@code create}, beside what keeps it out of a repository. */
    private static final List<String> TOUT = List.of("base-gateway", "base-provider-cnaf", "base-provider-cnous",
            "base-provider-education", "base-provider-mesr", "base-provider-pole-emploi", "chiffrement", "datapass",
            "france-connect.jwks", "identifiant",
            "interne.jwk", "interne.jwks", "journal.jwk", "journal.jwks", "operateur", "operateurs", "recherche.jwks",
            "valkey");

    @TempDir
    Path racine;

    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    private Path dossier() {
        return racine.resolve("cles");
    }

    private int executer(String... arguments) {
        return new CommandLine(new SecretsCommande()).setOut(new PrintWriter(sortie, true))
                .setErr(new PrintWriter(erreurs, true)).setExecutionExceptionHandler((e, commande, lus) -> {
                    commande.getErr().println(e.getMessage());
                    return e instanceof Echec echec ? echec.code() : -1;
                }).execute(arguments);
    }

    private void creer(String... options) {
        assertThat(executer(Stream.concat(Stream.of("create", dossier().toString()), Arrays.stream(options))
                .toArray(String[]::new))).as(erreurs.toString()).isZero();
    }

    private Map<String, String> contenu() throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier())) {
            return fichiers.collect(Collectors.toMap(fichier -> fichier.getFileName().toString(), this::lire, (a, b) -> a,
                    TreeMap::new));
        }
    }

    private String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String lire(String fichier) {
        return lire(dossier().resolve(fichier));
    }

    private List<JsonWebKey> cles(String fichier) throws Exception {
        return new JsonWebKeySet(lire(fichier)).getJsonWebKeys();
    }

    private String kid(String fichier) throws Exception {
        return JsonWebKey.Factory.newJwk(lire(fichier)).getKeyId();
    }

    private List<String> kids(String fichier) throws Exception {
        return cles(fichier).stream().map(JsonWebKey::getKeyId).toList();
    }

    @Test
    void create_makesAllThatIsMissing_forItsOwnerAlone_andOutOfRepositories() throws IOException {
        creer();
        assertThat(contenu().keySet())
                .containsExactlyElementsOf(Stream.concat(Stream.of(".gitignore"), TOUT.stream()).toList());
        assertThat(lire(".gitignore")).isEqualTo("*\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier()))).isEqualTo("rwx------");
        for (String fichier : TOUT) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier().resolve(fichier)))).as(fichier)
                    .isEqualTo("rw-------");
        }
        assertThat(erreurs.toString()).isEmpty();
    }

    @Test
    void whatIsMade_isAsTheServicesReadIt() throws Exception {
        creer();
        CleInterne.lire(dossier().resolve("interne.jwk"), Clock.systemUTC()).jetonImport("provider-cnaf");
        assertThat(kids("interne.jwks")).containsExactly(kid("interne.jwk"));
        assertThat(SigningKey.read(lire("journal.jwk")).id()).isEqualTo(kids("journal.jwks").get(0));
        assertThat(PublicKeys.read(lire("journal.jwks")).isEmpty()).isFalse();
        assertThat(ClesRecherche.de(lire("recherche.jwks")).courante(Instant.EPOCH)).isPresent()
                .hasValueSatisfying(cle -> assertThat(cle.kid()).doesNotStartWith("bac-a-sable"));
        assertThat(cles("france-connect.jwks")).singleElement().satisfies(cle -> {
            assertThat(((RsaJsonWebKey) cle).getPrivateKey()).isNotNull();
            assertThat(cle.getAlgorithm()).isEqualTo("RSA-OAEP");
            assertThat(cle.getKeyId()).isNotBlank();
        });
        assertThat(Base64.getUrlDecoder().decode(lire("chiffrement"))).hasSize(32);
        assertThat(Base64.getDecoder().decode(lire("identifiant"))).hasSize(32);
        assertThat(lire("operateurs"))
                .isEqualTo("exploitant gestion " + EmpreinteSecret.de(lire("operateur").getBytes()) + "\n");
        assertThat(lire("operateur")).hasSize(43);
        assertThat(lire("datapass")).hasSizeGreaterThan(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interne.jwks", "journal.jwks"})
    void setForWhoVerifies_holdsNoPrivatePart(String ensemble) {
        creer();
        assertThat(lire(ensemble)).contains("\"x\"").doesNotContain("\"d\"");
    }

    @Test
    void create_again_keepsWhatIsThere_andSaysSo() throws IOException {
        creer();
        Map<String, String> avant = contenu();
        assertThat(sortie.toString().lines()).hasSize(TOUT.size()).allMatch(ligne -> ligne.startsWith("fait "));
        sortie.getBuffer().setLength(0);
        creer("--operator", "autre");
        assertThat(contenu()).isEqualTo(avant);
        assertThat(sortie.toString().lines()).hasSize(TOUT.size()).allMatch(ligne -> ligne.startsWith("gardé "));
    }

    @Test
    void nothingSecret_isTold() throws Exception {
        creer("--kubernetes");
        executer("rotate", "interne", dossier().toString());
        executer("rotate", "journal", dossier().toString());
        executer("rotate", "recherche", dossier().toString());
        String dit = sortie.toString() + erreurs;
        for (String fichier : List.of("base-gateway", "chiffrement", "operateur", "identifiant", "datapass", "valkey")) {
            assertThat(dit).doesNotContain(lire(fichier));
            assertThat(lire("kustomization.yaml")).doesNotContain(lire(fichier));
        }
        for (String fichier : List.of("interne.jwk", "interne.suivante.jwk", "journal.jwk")) {
            assertThat(dit).doesNotContain(JsonWebKey.Factory.newJwk(lire(fichier))
                    .toParams(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE).get("d").toString());
        }
    }

    @Test
    void create_ofSome_makesThemAlone() throws IOException {
        creer("--only", "identifiant,operateur", "--operator", "camille.fictive");
        assertThat(contenu().keySet()).containsExactly(".gitignore", "identifiant", "operateur", "operateurs");
        assertThat(lire("operateurs")).startsWith("camille.fictive gestion ");
    }

    @Test
    void publicSet_thatIsMissing_isMadeOfTheKeyThatIsThere_andNotTheOtherWayRound() throws Exception {
        creer();
        Files.delete(dossier().resolve("journal.jwks"));
        creer();
        assertThat(kids("journal.jwks")).containsExactly(kid("journal.jwk"));
        Files.delete(dossier().resolve("journal.jwk"));
        assertThat(executer("create", dossier().toString())).isEqualTo(1);
        assertThat(erreurs.toString()).contains("journal.jwks", "sans journal.jwk");
        assertThat(dossier().resolve("journal.jwk")).doesNotExist();
    }

    @Test
    void operatorsFile_thatIsSomebodysOwn_getsNobodyMore() throws IOException {
        Files.createDirectory(dossier());
        Files.writeString(dossier().resolve("operateurs"), "# les nôtres\n");
        creer("--only", "operateur");
        assertThat(contenu().keySet()).containsExactly(".gitignore", "operateurs");
        assertThat(lire("operateurs")).isEqualTo("# les nôtres\n");
        assertThat(sortie.toString()).contains("absent   operateur ", "gardé    operateurs ");
        assertThat(erreurs.toString()).contains("chmod 700");
    }

    @Test
    void kustomization_putsEachFileWhereItIsRead_andTheOperatorsSecretNowhere() throws IOException {
        creer();
        Files.writeString(dossier().resolve("france-connect"), "donné par FranceConnect");
        creer("--kubernetes");
        JsonNode kustomization = new YAMLMapper().readTree(lire("kustomization.yaml"));
        assertThat(kustomization.path("generatorOptions").path("disableNameSuffixHash").asBoolean()).isTrue();
        Map<String, List<String>> secrets = new TreeMap<>();
        kustomization.path("secretGenerator").forEach(secret -> secrets.put(secret.path("name").asText(),
                StreamSupport.stream(secret.path("files").spliterator(), false).map(JsonNode::asText).toList()));
        assertThat(secrets).containsAllEntriesOf(Map.of(
                "gateway-cles",
                List.of("interne.jwk", "journal.jwk", "journal.jwks", "chiffrement", "france-connect.jwks", "france-connect",
                        "operateurs", "datapass"),
                "fournisseurs-cles", List.of("interne.jwks", "recherche.jwks"),
                "provider-pole-emploi-cles", List.of("identifiant"),
                "valkey-acces", List.of("password=valkey"),
                "base-provider-pole-emploi", List.of("password=base-provider-pole-emploi"))).hasSize(10);
        assertThat(secrets.values().stream().flatMap(List::stream).map(entree -> entree.replaceFirst(".*=", "")))
                .allSatisfy(fichier -> assertThat(dossier().resolve(fichier)).exists());
    }

    @Test
    void kustomization_isOfTheNamespaceThatIsSaid_andOfWhatIsUsedThere() throws IOException {
        creer("--kubernetes", "--namespace", "autre-espace", "--except", "datapass,france-connect,valkey");
        JsonNode kustomization = new YAMLMapper().readTree(lire("kustomization.yaml"));
        assertThat(kustomization.path("namespace").asText()).isEqualTo("autre-espace");
        assertThat(lire("kustomization.yaml")).doesNotContain("datapass", "france-connect", "valkey");
        assertThat(contenu().keySet()).doesNotContain("datapass", "france-connect.jwks", "valkey").contains("chiffrement");
        assertThat(erreurs.toString()).isEmpty();
        creer("--kubernetes");
        assertThat(new YAMLMapper().readTree(lire("kustomization.yaml")).path("namespace").asText())
                .isEqualTo("api-particulier");
    }

    @Test
    void kustomization_thatLacksSomething_saysWhatAndWhere() {
        creer("--kubernetes");
        assertThat(erreurs.toString().lines()).singleElement().asString()
                .startsWith("Il manque france-connect à gateway-cles : ");
        erreurs.getBuffer().setLength(0);
        creer("--kubernetes", "--except", "france-connect");
        assertThat(erreurs.toString()).isEmpty();
    }

    /** A directory that lost a file would else give a cluster another key under the same name. */
    @ParameterizedTest
    @ValueSource(
            strings = {"recherche.jwks", "chiffrement", "base-gateway", "valkey", "interne.jwk", "interne.jwks", "journal.jwk",
                    "journal.jwks", "france-connect.jwks", "operateurs", "identifiant", "datapass"})
    void whatAClusterHas_andTheDirectoryLost_isNotMadeAgainByTheWay(String fichier) throws IOException {
        creer("--kubernetes");
        Files.delete(dossier().resolve(fichier));
        erreurs.getBuffer().setLength(0);
        assertThat(executer("create", dossier().toString())).isEqualTo(1);
        String replace = "secrets replace ";
        assertThat(erreurs.toString()).contains(fichier, replace);
        assertThat(dossier().resolve(fichier)).doesNotExist();
        String nom = erreurs.toString().strip().replaceFirst(".*" + replace, "").replaceFirst("\\.$", "");
        assertThat(executer("replace", nom, dossier().toString())).as(erreurs.toString()).isZero();
        creer("--kubernetes");
    }

    @Test
    void publicKeys_thatAreLost_areThoseOfTheKeyThatIsThere_andOfTheNextOne() throws Exception {
        creer("--only", "interne,journal");
        executer("rotate", "interne", dossier().toString());
        Files.delete(dossier().resolve("interne.jwks"));
        Files.delete(dossier().resolve("journal.jwks"));
        String interne = lire("interne.jwk");
        String journal = lire("journal.jwk");
        assertThat(executer("replace", "interne", dossier().toString())).as(erreurs.toString()).isZero();
        assertThat(executer("replace", "journal", dossier().toString())).as(erreurs.toString()).isZero();

        assertThat(kids("interne.jwks")).containsExactly(kid("interne.jwk"), kid("interne.suivante.jwk"));
        assertThat(kids("journal.jwks")).containsExactly(kid("journal.jwk"));
        assertThat(lire("interne.jwks") + lire("journal.jwks")).doesNotContain("\"d\"");
        assertThat(List.of(lire("interne.jwk"), lire("journal.jwk"))).containsExactly(interne, journal);
        assertThat(sortie.toString()).contains("gardées ailleurs");
    }

    @Test
    void operators_thatAreLost_areWhoeverHasTheSecretThatIsThere_andNobodyIsAddedToThoseThatAreNot() throws IOException {
        creer("--only", "operateur");
        String avant = lire("operateurs");
        String secret = lire("operateur");
        assertThat(executer("replace", "operateurs", dossier().toString())).as("they are there").isEqualTo(1);
        Files.delete(dossier().resolve("operateurs"));
        assertThat(executer("replace", "operateurs", dossier().toString())).isZero();
        assertThat(lire("operateurs")).isEqualTo(avant);
        assertThat(lire("operateur")).isEqualTo(secret);
        assertThat(sortie.toString()).contains("les autres exploitants").doesNotContain(secret);
    }

    /** Made anew on another machine, a directory has other keys under the names that the cluster knows. */
    @Test
    void kustomization_forTheFirstTime_saysThatItMayReplaceWhatTheClusterHas() {
        creer("--kubernetes");
        assertThat(sortie.toString()).contains("si le cluster a déjà de ces Secrets");
        sortie.getBuffer().setLength(0);
        creer("--kubernetes");
        assertThat(sortie.toString()).doesNotContain("si le cluster a déjà");
    }

    @Test
    void secret_whoseReplacementWentNoFurtherThanSettingItAside_isReplacedTheNextTime() throws IOException {
        creer("--only", "valkey");
        String avant = lire("valkey");
        Files.copy(dossier().resolve("valkey"), dossier().resolve("valkey.ancien"));
        assertThat(executer("replace", "valkey", dossier().toString())).as(erreurs.toString()).isZero();
        assertThat(lire("valkey.ancien")).isEqualTo(avant);
        assertThat(lire("valkey")).isNotEqualTo(avant);
    }

    /** CloudNativePG gives a role its new password at once where the Secret has this label. */
    @Test
    void passwordsOfDatabases_areReadAgainWhenTheyChange() throws IOException {
        creer("--kubernetes");
        JsonNode secrets = new YAMLMapper().readTree(lire("kustomization.yaml")).path("secretGenerator");
        assertThat(secrets).filteredOn(secret -> secret.has("type")).hasSize(6).allSatisfy(secret -> {
            assertThat(secret.path("options").path("labels").has("cnpg.io/reload")).isTrue();
            assertThat(secret.path("literals").path(0).asText()).startsWith("username=");
        });
    }

    /** The gateway that knew the search keys could read its own journal. */
    @ParameterizedTest
    @EnumSource(Piece.class)
    void searchKeys_areNotTheGateways_norPrivateKeysTheProviders(Piece piece) {
        if (piece == Piece.RECHERCHE) {
            assertThat(piece.secret()).isNotEqualTo(Piece.JOURNAL_PRIVEE.secret());
        }
        if ("fournisseurs-cles".equals(piece.secret())) {
            assertThat(piece.fichier()).endsWith(".jwks");
        }
    }

    @Test
    void internalKey_isChangedInThreeSteps_betweenWhichEverybodyIsTrusted() throws Exception {
        creer("--only", "interne");
        String ancienne = kid("interne.jwk");
        assertThat(executer("activate", "interne", dossier().toString())).isEqualTo(1);

        assertThat(executer("rotate", "interne", dossier().toString())).isZero();
        String suivante = kid("interne.suivante.jwk");
        assertThat(kid("interne.jwk")).isEqualTo(ancienne).isNotEqualTo(suivante);
        assertThat(kids("interne.jwks")).containsExactlyInAnyOrder(ancienne, suivante);
        assertThat(executer("rotate", "interne", dossier().toString())).isZero();
        assertThat(kid("interne.suivante.jwk")).isEqualTo(suivante);
        assertThat(executer("retire", "interne", dossier().toString())).isEqualTo(1);

        assertThat(executer("activate", "interne", dossier().toString())).isZero();
        assertThat(kid("interne.jwk")).isEqualTo(suivante);
        assertThat(dossier().resolve("interne.suivante.jwk")).doesNotExist();
        assertThat(kids("interne.jwks")).containsExactlyInAnyOrder(ancienne, suivante);

        assertThat(executer("retire", "interne", dossier().toString())).isZero();
        assertThat(kids("interne.jwks")).containsExactly(suivante);
        assertThat(lire("interne.jwks")).doesNotContain("\"d\"");
    }

    @Test
    void journalsKey_thatIsChanged_leavesItsPublicHalf() throws Exception {
        creer("--only", "journal");
        String premiere = kid("journal.jwk");
        assertThat(executer("rotate", "journal", dossier().toString())).isZero();
        String deuxieme = kid("journal.jwk");
        assertThat(executer("rotate", "journal", dossier().toString())).isZero();
        assertThat(kids("journal.jwks")).containsExactly(kid("journal.jwk"), deuxieme, premiere);
        assertThat(lire("journal.jwks")).doesNotContain("\"d\"");
        assertThat(sortie.toString()).contains("particulier_journal_spool_octets");
    }

    @Test
    void internalKey_thatIsLost_isMadeAnew_besideThePublicOnesThatAreTrusted() throws Exception {
        creer("--only", "interne");
        String perdue = kid("interne.jwk");
        assertThat(executer("replace", "interne", dossier().toString())).as("it is there").isEqualTo(1);
        assertThat(erreurs.toString()).contains("secrets rotate interne");
        Files.delete(dossier().resolve("interne.jwk"));

        assertThat(executer("replace", "interne", dossier().toString())).isZero();
        CleInterne.lire(dossier().resolve("interne.jwk"), Clock.systemUTC()).jetonImport("provider-cnaf");
        assertThat(kids("interne.jwks")).containsExactly(kid("interne.jwk"), perdue);
        assertThat(executer("retire", "interne", dossier().toString())).isZero();
        assertThat(kids("interne.jwks")).containsExactly(kid("interne.jwk"));
    }

    @Test
    void internalKey_thatIsLostInARotation_isTheNextOne() throws Exception {
        creer("--only", "interne");
        executer("rotate", "interne", dossier().toString());
        String suivante = kid("interne.suivante.jwk");
        Files.delete(dossier().resolve("interne.jwk"));
        assertThat(executer("replace", "interne", dossier().toString())).isEqualTo(1);
        assertThat(executer("activate", "interne", dossier().toString())).isZero();
        assertThat(kid("interne.jwk")).isEqualTo(suivante);
    }

    @Test
    void journalsKey_thatIsLost_leavesAllPublicHalvesThatWereThere() throws Exception {
        creer("--only", "journal");
        String premiere = kid("journal.jwk");
        executer("rotate", "journal", dossier().toString());
        String deuxieme = kid("journal.jwk");
        Files.delete(dossier().resolve("journal.jwk"));
        assertThat(executer("replace", "journal", dossier().toString())).isZero();
        assertThat(kids("journal.jwks")).containsExactly(kid("journal.jwk"), deuxieme, premiere);
        assertThat(lire("journal.jwks")).doesNotContain("\"d\"");
        assertThat(SigningKey.read(lire("journal.jwk")).id()).isEqualTo(kid("journal.jwk"));
    }

    @Test
    void journalsKeys_thatAreAllLost_areSaidToBe() throws Exception {
        creer("--only", "journal");
        Files.delete(dossier().resolve("journal.jwk"));
        Files.delete(dossier().resolve("journal.jwks"));
        assertThat(executer("replace", "journal", dossier().toString())).isZero();
        assertThat(kids("journal.jwks")).containsExactly(kid("journal.jwk"));
        assertThat(sortie.toString()).contains("gardées ailleurs");
    }

    @Test
    void searchKey_thatIsLost_comesBackUnderAnotherName_andWritesAtOnce() throws IOException {
        creer("--only", "recherche");
        assertThat(executer("replace", "recherche", dossier().toString())).isEqualTo(1);
        Files.delete(dossier().resolve("recherche.jwks"));
        assertThat(executer("replace", "recherche", dossier().toString())).isZero();
        ClesRecherche cles = ClesRecherche.de(lire("recherche.jwks"));
        assertThat(cles.toutes()).singleElement().satisfies(cle -> assertThat(cle.kid()).isNotEqualTo("origine"));
        assertThat(cles.courante(Instant.now())).isPresent();
        assertThat(cles.courante(Instant.now().minusSeconds(86_400))).isEmpty();
    }

    @Test
    void franceConnectsKey_isChangedInTwoSteps_betweenWhichEitherIsRead() throws Exception {
        creer("--only", "france-connect");
        String ancienne = kids("france-connect.jwks").get(0);
        assertThat(executer("retire", "france-connect", dossier().toString())).isEqualTo(1);
        assertThat(executer("rotate", "france-connect", dossier().toString())).isZero();
        assertThat(kids("france-connect.jwks")).hasSize(2).last().isEqualTo(ancienne);
        assertThat(cles("france-connect.jwks"))
                .allSatisfy(cle -> assertThat(((RsaJsonWebKey) cle).getPrivateKey()).isNotNull());
        assertThat(executer("rotate", "france-connect", dossier().toString())).isEqualTo(1);
        assertThat(executer("retire", "france-connect", dossier().toString())).isZero();
        assertThat(kids("france-connect.jwks")).singleElement().isNotEqualTo(ancienne);
        Files.delete(dossier().resolve("france-connect.jwks"));
        assertThat(executer("replace", "france-connect", dossier().toString())).isZero();
        assertThat(kids("france-connect.jwks")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chiffrement", "identifiant", "datapass", "valkey", "base-gateway", "base-provider-cnaf"})
    void secret_thatIsReplaced_isAnother_andWhatItWasStaysBesideItUntilItIsTakenAway(String nom) throws IOException {
        creer();
        String avant = lire(nom);
        assertThat(executer("replace", nom, dossier().toString())).as(erreurs.toString()).isZero();
        String apres = lire(nom);
        assertThat(apres).hasSameSizeAs(avant).isNotEqualTo(avant);
        assertThat(lire(nom + ".ancien")).isEqualTo(avant);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier().resolve(nom + ".ancien"))))
                .isEqualTo("rw-------");
        assertThat(sortie.toString()).contains("Ensuite :").doesNotContain(avant, apres);

        assertThat(executer("replace", nom, dossier().toString())).as("the former is still in use").isEqualTo(1);
        assertThat(lire(nom)).isEqualTo(apres);
        Files.delete(dossier().resolve(nom + ".ancien"));
        Files.delete(dossier().resolve(nom));
        assertThat(executer("replace", nom, dossier().toString())).as("a lost one").isZero();
        assertThat(dossier().resolve(nom + ".ancien")).doesNotExist();
        assertThat(lire(nom)).hasSameSizeAs(avant);
    }

    @Test
    void datapass_whileItIsReplaced_isKnownToTheGatewayByBoth() throws IOException {
        creer();
        executer("replace", "datapass", dossier().toString());
        creer("--kubernetes");
        JsonNode secret = new YAMLMapper().readTree(lire("kustomization.yaml")).path("secretGenerator").get(0);
        assertThat(secret.path("name").asText()).isEqualTo("gateway-cles");
        assertThat(secret.path("files")).extracting(JsonNode::asText).contains("datapass", "datapass.ancien");
        assertThat(lire("kustomization.yaml")).doesNotContain("chiffrement.ancien");
    }

    @Test
    void searchKey_thatIsAdded_writesFromItsHourOn_andTheFormerStays() {
        creer("--only", "recherche");
        assertThat(executer("rotate", "recherche", dossier().toString(), "--from", "2999-01-31T23:00:00Z")).isZero();
        ClesRecherche cles = ClesRecherche.de(lire("recherche.jwks"));
        assertThat(cles.toutes()).hasSize(2);
        assertThat(cles.courante(Instant.parse("2999-01-31T22:59:59Z")).orElseThrow().kid()).isEqualTo("origine");
        assertThat(cles.courante(Instant.parse("2999-01-31T23:00:00Z")).orElseThrow().kid()).isEqualTo("2999-01-31");
        assertThat(executer("rotate", "recherche", dossier().toString())).as("one is still to come").isEqualTo(1);
        assertThat(executer("rotate", "recherche", dossier().toString(), "--from", "2020-01-01T00:00:00Z")).isEqualTo(2);
        assertThat(ClesRecherche.de(lire("recherche.jwks")).toutes()).hasSize(2);
    }

    @Test
    void file_thatIsNoKey_isRefusedWithoutBeingQuoted() throws IOException {
        creer("--only", "journal");
        for (String fichier : List.of("journal.jwk", "journal.jwks")) {
            String avant = lire(fichier);
            Files.writeString(dossier().resolve(fichier), "{\"kty\":\"CANARI\"}");
            assertThat(executer("rotate", "journal", dossier().toString())).isEqualTo(2);
            assertThat(erreurs.toString()).contains(fichier).doesNotContain("CANARI");
            Files.writeString(dossier().resolve(fichier), avant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"create DIR --only cles", "create DIR --operator A!", "create DIR --operator datapass",
            "create DIR --except cles", "create DIR --namespace ailleurs", "create DIR --kubernetes --namespace A_B",
            "rotate chiffrement DIR", "rotate rien DIR", "replace operateur DIR", "replace bases DIR", "replace rien DIR",
            "replace interne DIR", "replace valkey DIR",
            "rotate interne DIR", "activate journal DIR", "retire recherche DIR",
            "rotate journal DIR --from 2999-01-01T00:00:00Z"})
    void command_thatCannotBe_isAMisuse_andMakesNothing(String commande) {
        assertThat(executer(commande.replace("DIR", dossier().toString()).split(" "))).isEqualTo(2);
        assertThat(erreurs.toString()).hasLineCount(1);
        assertThat(dossier()).doesNotExist();
    }
}
