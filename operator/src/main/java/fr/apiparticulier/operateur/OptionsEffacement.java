package fr.apiparticulier.operateur;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import fr.apiparticulier.operateur.horloge.ClockProducer;
import fr.apiparticulier.operateur.registre.EffacementRegistre;

/** Which provider is to forget, and how it is reached. */
final class OptionsEffacement {

    @Parameters(index = "0", paramLabel = "FOURNISSEUR", description = "provider-cnaf, par exemple")
    private String fournisseur;

    @Mixin
    private OptionsFournisseur options;

    EffacementRegistre registre(Particulier racine) {
        return options.effacement(racine.autorites("PARTICULIER_REGISTRE_CA_FILE"), ClockProducer.clock(), options.adresse(),
                OptionsFournisseur.service(fournisseur));
    }
}
