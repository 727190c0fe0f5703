package fr.apiparticulier.operateur.echec;

import java.util.List;

/** A command that could not do what it was asked; what it says is for whoever typed it, in French, and names nobody. */
public abstract sealed class Echec extends RuntimeException permits Mesusage, Refus, SansReponse {

    private final int code;
    private final transient List<String> lignes;

    Echec(int code, List<String> lignes) {
        super(String.join("\n", lignes), null, false, false);
        this.code = code;
        this.lignes = List.copyOf(lignes);
    }

    /** @return the command's exit code */
    public final int code() {
        return code;
    }

    /** @return what to tell */
    public final List<String> lignes() {
        return lignes;
    }
}
