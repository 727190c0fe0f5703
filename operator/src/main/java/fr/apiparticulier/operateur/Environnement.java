package fr.apiparticulier.operateur;

import java.util.Map;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not given come from the environment. */
final class Environnement implements IDefaultValueProvider {

    private static final Map<String, String> PAR_OPTION = Map.of("--admin", "PARTICULIER_ADMIN_URL", "--secret-file",
            "PARTICULIER_ADMIN_SECRET_FILE", "--ca-file", "PARTICULIER_ADMIN_CA_FILE");

    private final Map<String, String> valeurs;

    Environnement(Map<String, String> valeurs) {
        this.valeurs = Map.copyOf(valeurs);
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option && PAR_OPTION.containsKey(option.longestName())
                ? valeurs.get(PAR_OPTION.get(option.longestName()))
                : null;
    }
}
