package fr.apiparticulier.operateur;

import java.util.Map;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not given come from the environment; {@code --ca-file}, which two kinds of service share, where it is read. */
final class Environnement implements IDefaultValueProvider {

    private static final Map<String, String> PAR_OPTION = Map.of("--admin", "PARTICULIER_ADMIN_URL", "--secret-file",
            "PARTICULIER_ADMIN_SECRET_FILE", "--url", "PARTICULIER_REGISTRE_URL", "--key-file", "PARTICULIER_REGISTRE_KEY_FILE",
            "--cert-file", "PARTICULIER_REGISTRE_CERT_FILE", "--cert-key-file", "PARTICULIER_REGISTRE_CERT_KEY_FILE", "--wait",
            "PARTICULIER_REGISTRE_WAIT", "--timeout", "PARTICULIER_REGISTRE_TIMEOUT");

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
