package fr.apiparticulier.provider.registre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.environnement.EnvironnementConfig.Environnement;

class ControleEnTeteTest {

    private static final ControleEnTete PRODUCTION = new ControleEnTete("provider-x", Environnement.PRODUCTION);
    private static final ControleEnTete BAC_A_SABLE = new ControleEnTete("provider-x", Environnement.BAC_A_SABLE);

    @Test
    void fictionalPeople_areRefusedInProductionAlone() {
        EnTete fictif = new EnTete("provider-x", 1, true, null);
        assertThat(PRODUCTION.verifier(fictif)).extracting(ErreurImport::membre).containsExactly("fictif");
        assertThat(BAC_A_SABLE.verifier(fictif)).isEmpty();
        assertThat(PRODUCTION.verifier(new EnTete("provider-x", 1, false, null))).isEmpty();
    }

    @Test
    void fileOfAnotherRegistryOrVersion_isRefused() {
        assertThat(BAC_A_SABLE.verifier(new EnTete("provider-y", 1, true, null))).extracting(ErreurImport::membre)
                .containsExactly("registre");
        assertThat(BAC_A_SABLE.verifier(new EnTete("provider-x", 2, true, null))).extracting(ErreurImport::membre)
                .containsExactly("version");
    }
}
