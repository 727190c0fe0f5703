package fr.apiparticulier.provider.registre;

/**
 * A member of an import that is not as it must be. Its message is ours, names the member and never holds its value: it is
 * the only kind of exception whose words reach the operator.
 */
public final class ValeurRefusee extends IllegalArgumentException {

    public ValeurRefusee(String message) {
        super(message);
    }
}
