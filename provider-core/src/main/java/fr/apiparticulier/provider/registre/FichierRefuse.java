package fr.apiparticulier.provider.registre;

import java.util.List;

/** A file that does not become the registry; it is as it was. */
public final class FichierRefuse extends RuntimeException {

    private final transient List<ErreurImport> erreurs;

    FichierRefuse(List<ErreurImport> erreurs) {
        super("the file is refused", null, false, false);
        this.erreurs = List.copyOf(erreurs);
    }

    public FichierRefuse(String membre, String motif) {
        this(List.of(new ErreurImport(0, membre, motif)));
    }

    /** @return what is wrong with it, one at least */
    public List<ErreurImport> erreurs() {
        return erreurs;
    }
}
