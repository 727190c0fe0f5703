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
        assertThat(PRODUCTION.avant(fictif)).extracting(ErreurImport::membre).containsExactly("fictif");
        assertThat(BAC_A_SABLE.avant(fictif)).isEmpty();
        assertThat(PRODUCTION.avant(new EnTete("provider-x", 1, false, null, null))).isEmpty();
    }

    @Test
    void fileOfAnotherRegistryOrVersion_isRefused() {
        assertThat(BAC_A_SABLE.avant(new EnTete("provider-y", 1, true, null, null))).extracting(ErreurImport::membre)
                .containsExactly("registre");
        assertThat(BAC_A_SABLE.avant(new EnTete("provider-x", 2, true, null, null))).extracting(ErreurImport::membre)
                .containsExactly("version");
    }

    @Test
    void recordsAnnounced_mustBeThere() {
        EnTete deux = new EnTete("provider-x", 1, true, 2, null);
        assertThat(ControleEnTete.apres(deux, 2)).isEmpty();
        assertThat(ControleEnTete.apres(deux, 1)).extracting(ErreurImport::membre).containsExactly("enregistrements");
        assertThat(ControleEnTete.apres(deux, 0)).extracting(ErreurImport::membre).containsExactly("enregistrements");
    }

    @Test
    void fileOfNobody_isRefusedUnlessItSaysSo() {
        assertThat(ControleEnTete.apres(new EnTete("provider-x", 1, true, null, null), 0)).hasSize(1);
        assertThat(ControleEnTete.apres(new EnTete("provider-x", 1, true, 0, null), 0)).isEmpty();
    }
}
