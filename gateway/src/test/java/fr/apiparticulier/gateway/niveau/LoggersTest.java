package fr.apiparticulier.gateway.niveau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoggersTest {

    private static final Instant MIDI = Instant.parse("2026-11-22T12:00:00Z");
    private static final Logger TOUT = Logger.getLogger("fr.apiparticulier");
    private static final Logger PARENT = Logger.getLogger("fr.apiparticulier.essai");
    private static final Logger ENFANT = Logger.getLogger("fr.apiparticulier.essai.enfant");

    private final Loggers loggers = new Loggers();

    private static Reglage reglage(Logger logger, Niveau niveau, Duration pendant) {
        return new Reglage(logger.getName(), niveau, MIDI.plus(pendant), "camille");
    }

    @AfterEach
    void rendre() {
        TOUT.setLevel(null);
        PARENT.setLevel(null);
        ENFANT.setLevel(null);
    }

    @Test
    void level_holdsForItsTime_andIsThenWhatItWas() {
        PARENT.setLevel(Level.SEVERE);
        List<Reglage> reglages = List.of(reglage(PARENT, Niveau.DEBUG, Duration.ofMinutes(10)));
        loggers.appliquer(reglages, MIDI);
        assertThat(PARENT.getLevel()).isEqualTo(Niveau.DEBUG.niveau());
        assertThat(ENFANT.isLoggable(Niveau.DEBUG.niveau())).isTrue();

        loggers.appliquer(reglages, MIDI.plus(Duration.ofMinutes(10)));
        assertThat(PARENT.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(ENFANT.isLoggable(Niveau.INFO.niveau())).isFalse();
    }

    @Test
    void levelOfItsParent_isItsAgain() {
        loggers.appliquer(List.of(reglage(ENFANT, Niveau.ERROR, Duration.ofMinutes(1))), MIDI);
        loggers.appliquer(List.of(), MIDI);
        assertThat(ENFANT.getLevel()).isNull();
    }

    @Test
    void levelThatIsChangedTwice_isInTheEndWhatItWasAtFirst() {
        PARENT.setLevel(Level.SEVERE);
        loggers.appliquer(List.of(reglage(PARENT, Niveau.DEBUG, Duration.ofMinutes(1))), MIDI);
        loggers.appliquer(List.of(reglage(PARENT, Niveau.WARN, Duration.ofMinutes(1))), MIDI);
        assertThat(PARENT.getLevel()).isEqualTo(Niveau.WARN.niveau());
        loggers.appliquer(List.of(), MIDI);
        assertThat(PARENT.getLevel()).isEqualTo(Level.SEVERE);
    }

    @Test
    void silence_isSaid() {
        List<String> dites = new CopyOnWriteArrayList<>();
        Handler ecoute = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord ligne) {
                dites.add(ligne.getFormattedMessage());
            }
        };
        Logger racine = Logger.getLogger("");
        racine.addHandler(ecoute);
        try {
            loggers.appliquer(List.of(reglage(TOUT, Niveau.ERROR, Duration.ofMinutes(1))), MIDI);
            assertThat(dites).containsExactly("log level of fr.apiparticulier: ERROR until 2026-11-22T12:01:00Z");
        } finally {
            racine.removeHandler(ecoute);
        }
    }
}
