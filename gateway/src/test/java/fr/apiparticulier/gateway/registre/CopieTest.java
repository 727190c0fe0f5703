package fr.apiparticulier.gateway.registre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.HorlogeReglable;

/** What a process that starts without its database may go by, and what it must not. */
class CopieTest {

    static final Sceau SCEAU = new Sceau("a secret of this test".getBytes(StandardCharsets.US_ASCII));

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final UUID HABILITATION = new UUID(0, 1);
    private static final UUID JETON = new UUID(0, 2);

    @TempDir
    Path dossier;

    private final HorlogeReglable horloge = new HorlogeReglable(Instant.parse("2026-11-22T00:00:00Z"));

    /** As the framework's writes it. */
    static ObjectMapper json() {
        return prepare(new ObjectMapper());
    }

    private static ObjectMapper prepare(ObjectMapper json) {
        return json.registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    record Reglage(Duration periode, Duration relecture, URI fichier) implements RegistreConfig {
        @Override
        public Optional<URI> copie() {
            return Optional.of(fichier);
        }

        @Override
        public Duration copieAgeMaximal() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration delai() {
            return Duration.ofSeconds(2);
        }
    }

    private Path fichier() {
        return dossier.resolve("copie");
    }

    private Copie copie(Sceau sceau, ObjectMapper json) {
        return new Copie(new Reglage(PATIENCE, PATIENCE, fichier().toUri()), sceau, json, horloge);
    }

    private Releve releve(long numero, UUID habilitation) {
        return new Releve(numero, horloge.instant(), horloge.instant(),
                List.of(new Releve.Droits(HABILITATION, true, List.of("cnaf_enfants"), List.of(), List.of(), List.of(), null,
                        null)),
                List.of(new Releve.Jeton(JETON, habilitation, List.of("cnaf_enfants"), horloge.instant().plusSeconds(3600),
                        null)),
                List.of());
    }

    private void ecrire(Releve releve) {
        Copie copie = copie(SCEAU, json());
        copie.ecrire(releve);
        Attente.de("written", PATIENCE, copie::estEcrite);
    }

    /** @return what a process that starts now knows */
    private Optional<Etat> lue(Sceau sceau) {
        Registre registre = new Registre(horloge);
        copie(sceau, json()).lire(registre::reprend);
        return registre.siConnu();
    }

    @Test
    void copy_isReadAsItWasWritten() {
        ecrire(releve(7, HABILITATION));
        assertThat(lue(SCEAU).flatMap(etat -> etat.jeton(JETON))).get().extracting(JetonEmis::scopes)
                .isEqualTo(Set.of("cnaf_enfants"));
    }

    @Test
    void copy_ofTheDayBefore_isTooOld_andOneOfAClockThatIsADayAhead() {
        ecrire(releve(7, HABILITATION));
        horloge.avancer(Duration.ofHours(24));
        assertThat(lue(SCEAU)).isPresent();
        horloge.avancer(Duration.ofSeconds(1));
        assertThat(lue(SCEAU)).isEmpty();
        horloge.avancer(Duration.ofHours(-49));
        assertThat(lue(SCEAU)).isEmpty();
    }

    @Test
    void copy_thatWeDidNotWrite_isNone() throws IOException {
        ecrire(releve(7, HABILITATION));
        assertThat(lue(new Sceau("another secret".getBytes(StandardCharsets.US_ASCII)))).isEmpty();

        byte[] sealed = Files.readAllBytes(fichier());
        sealed[sealed.length - 3]++;
        Files.write(fichier(), sealed);
        assertThat(lue(SCEAU)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"numero\":", "{}", "null", "[]", "{\"numero\":1,\"confirmeLe\":\"2026-11-22T00:00:00Z\"}"})
    void content_thatIsNoCopy_isNone_evenIfItIsOurs(String content) throws IOException {
        Files.write(fichier(), SCEAU.sceller(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(lue(SCEAU)).isEmpty();
        Files.writeString(fichier(), content);
        assertThat(lue(SCEAU)).isEmpty();
    }

    @Test
    void token_whoseHabilitationIsNotThere_isUnknown_andStopsNobody() {
        ecrire(releve(7, new UUID(0, 404)));
        assertThat(lue(SCEAU)).get().matches(etat -> etat.jeton(JETON).isEmpty() && etat.habilitations() == 1);
    }

    @Test
    void disk_thatHangs_holdsUpNobody_andOfWhatWaitedTheLastIsWritten() {
        CountDownLatch hung = new CountDownLatch(1);
        Copie copie = copie(SCEAU, prepare(new ObjectMapper() {
            @Override
            public byte[] writeValueAsBytes(Object value) throws JsonProcessingException {
                try {
                    hung.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.writeValueAsBytes(value);
            }
        }));
        for (int numero = 1; numero <= 9; numero++) {
            copie.ecrire(releve(numero, HABILITATION));
        }
        assertThat(fichier()).doesNotExist();
        hung.countDown();
        Attente.de("all of it", PATIENCE, copie::estEcrite);
        assertThat(lue(SCEAU)).get().extracting(Etat::numero).isEqualTo(9L);
    }
}
