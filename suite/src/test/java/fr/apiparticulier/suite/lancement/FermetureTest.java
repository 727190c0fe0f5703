package fr.apiparticulier.suite.lancement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class FermetureTest {

    private final List<String> fermes = new ArrayList<>();
    private final Fermeture fermeture = new Fermeture();

    @Test
    void close_afterSeveralOpenings_closesTheLastFirstAndOnce() throws Exception {
        ouvrir("dossier");
        ouvrir("base");
        fermeture.close();
        fermeture.close();
        assertThat(fermes).containsExactly("base", "dossier");
    }

    @Test
    void close_whenOneFails_closesTheOthers() throws Exception {
        ouvrir("dossier");
        fermeture.ouvrir(() -> () -> {
            throw new IllegalStateException("already gone");
        });
        fermeture.close();
        assertThat(fermes).containsExactly("dossier");
    }

    @Test
    void opening_afterTheClose_doesNotHappen() {
        fermeture.close();
        assertThatThrownBy(() -> ouvrir("base")).isInstanceOf(InterruptedException.class);
        assertThat(fermes).isEmpty();
    }

    private void ouvrir(String nom) throws Exception {
        fermeture.ouvrir(() -> (AutoCloseable) () -> fermes.add(nom));
    }
}
