package fr.apiparticulier.operateur;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command that was not understood. */
final class Messages {

    private Messages() {
    }

    static String mesusage(ParameterException e) {
        String aide = " (" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
        if (e instanceof UnmatchedArgumentException inconnu) {
            return "Argument inconnu : " + inconnu.getUnmatched().get(0) + aide;
        }
        if (e instanceof MissingParameterException manquant) {
            return "Il manque : " + String.join(", ",
                    manquant.getMissing().stream().map(Messages::nom).toList()) + aide;
        }
        return (e.getArgSpec() == null ? "Une commande est attendue" : "Valeur impossible : " + e.getArgSpec().paramLabel())
                + aide;
    }

    private static String nom(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
