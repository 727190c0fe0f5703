package fr.apiparticulier.gateway.delivrance;

import java.util.List;
import java.util.stream.Collectors;

/** A write, or a reading of what may be written, that is not done. It says what is wrong and never with which value. */
public final class RefusEcriture extends RuntimeException {

    /** Why. */
    public enum Nature {
        /** What it is about is not there. */
        INTROUVABLE,
        /** It goes against what is there now. */
        CONFLIT,
        /** It is wrong in itself. */
        INVALIDE
    }

    private final Nature nature;
    private final transient List<Faute> fautes;

    private RefusEcriture(Nature nature, List<Faute> fautes) {
        super(nature + fautes.stream().map(faute -> " " + faute.membre()).collect(Collectors.joining()), null, false, false);
        this.nature = nature;
        this.fautes = List.copyOf(fautes);
    }

    /** @param fautes at least one */
    public static RefusEcriture invalide(List<Faute> fautes) {
        return new RefusEcriture(Nature.INVALIDE, fautes);
    }

    public static RefusEcriture invalide(String membre, String motif) {
        return invalide(List.of(new Faute(membre, motif)));
    }

    static RefusEcriture conflit(String membre, String motif) {
        return conflit(List.of(new Faute(membre, motif)));
    }

    /** @param fautes at least one */
    static RefusEcriture conflit(List<Faute> fautes) {
        return new RefusEcriture(Nature.CONFLIT, fautes);
    }

    public static RefusEcriture introuvable(String motif) {
        return new RefusEcriture(Nature.INTROUVABLE, List.of(new Faute(null, motif)));
    }

    public Nature nature() {
        return nature;
    }

    public List<Faute> fautes() {
        return fautes;
    }
}
