package fr.apiparticulier.suite.lancement.registre;

/** A provider refused a file; its registry is as it was. The message is one line, in French. */
public final class ImportRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RapportImport rapport;

    ImportRefuse(String fournisseur, RapportImport rapport) {
        super(fournisseur + " refuse le fichier : " + rapport.erreurs().size() + " erreur(s), dont "
                + rapport.erreurs().stream().findFirst().map(Object::toString).orElse("?"));
        this.rapport = rapport;
    }

    /** @return every wrong record, by position and member */
    public RapportImport rapport() {
        return rapport;
    }
}
