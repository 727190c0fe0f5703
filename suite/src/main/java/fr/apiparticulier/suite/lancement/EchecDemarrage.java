package fr.apiparticulier.suite.lancement;

/** The suite did not start; everything it had started is stopped. The message is one line, in French, for who started it. */
public final class EchecDemarrage extends Exception {

    private static final long serialVersionUID = 1L;

    public EchecDemarrage(String ligne) {
        this(ligne, null);
    }

    EchecDemarrage(String ligne, Throwable cause) {
        super(ligne.lines().findFirst().orElse(""), cause);
    }
}
