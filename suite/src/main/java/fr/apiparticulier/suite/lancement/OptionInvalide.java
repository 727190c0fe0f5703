package fr.apiparticulier.suite.lancement;

/** The command line is not understood; the message is one line, in French. */
final class OptionInvalide extends Exception {

    private static final long serialVersionUID = 1L;

    OptionInvalide(String ligne) {
        super(ligne);
    }
}
