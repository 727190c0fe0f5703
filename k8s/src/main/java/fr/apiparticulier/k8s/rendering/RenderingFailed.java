package fr.apiparticulier.k8s.rendering;

/** An overlay cannot be rendered; the message is what kubectl says. */
public final class RenderingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    RenderingFailed(String message) {
        super(message);
    }
}
