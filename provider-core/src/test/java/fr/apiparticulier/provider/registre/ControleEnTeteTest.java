package fr.apiparticulier.provider.registre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.environnement.EnvironnementConfig.Environnement;

class ControleEnTeteTest {

    private static final ControleEnTete PRODUCTION = new ControleEnTete("provider-x", Environnement.PRODUCTION);
    private static final ControleEnTete BAC_A_SABLE = new ControleEnTete("provider-x", Environnement.BAC_A_SABLE);

    @Test
    void fictionalPeople_areRefusedInProductionAlone() {
        EnTete fictif = new EnTete("provider-x", 1, true, null, null);
        assertThat(PRODUCTION.verifier(fictif, 1)).extracting(ErreurImport::membre).containsExactly("fictif");
        assertThat(BAC_A_SABLE.verifier(fictif, 1)).isEmpty();
        assertThat(PRODUCTION.verifier(new EnTete("provider-x", 1, false, null, null), 1)).isEmpty();
    }

    @Test
    void fileOfAnotherRegistryOrVersion_isRefused() {
        assertThat(BAC_A_SABLE.verifier(new EnTete("provider-y", 1, true, null, null), 1)).extracting(ErreurImport::membre)
                .containsExactly("registre");
        assertThat(BAC_A_SABLE.verifier(new EnTete("provider-x", 2, true, null, null), 1)).extracting(ErreurImport::membre)
                .containsExactly("version");
    }

    @Test
    void recordsAnnounced_mustBeThere() {
        EnTete deux = new EnTete("provider-x", 1, true, 2, null);
        assertThat(BAC_A_SABLE.verifier(deux, 2)).isEmpty();
        assertThat(BAC_A_SABLE.verifier(deux, 1)).extracting(ErreurImport::membre).containsExactly("enregistrements");
        assertThat(BAC_A_SABLE.verifier(deux, 0)).extracting(ErreurImport::membre).containsExactly("enregistrements");
    }

    @Test
    void fileOfNobody_isRefusedUnlessItSaysSo() {
        assertThat(BAC_A_SABLE.verifier(new EnTete("provider-x", 1, true, null, null), 0)).hasSize(1);
        assertThat(BAC_A_SABLE.verifier(new EnTete("provider-x", 1, true, 0, null), 0)).isEmpty();
    }
}
