package fr.apiparticulier.operateur.secret;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import fr.apiparticulier.operateur.echec.Mesusage;

/** What is made together, because one part is of no use without the other. */
enum Ensemble {
    INTERNE((coffre, operateur) -> Fabrication.paire(coffre, Piece.INTERNE_PRIVEE, Piece.INTERNE_PUBLIQUES),
            Piece.INTERNE_PRIVEE, Piece.INTERNE_PUBLIQUES, Piece.INTERNE_SUIVANTE),
    JOURNAL((coffre, operateur) -> Fabrication.paire(coffre, Piece.JOURNAL_PRIVEE, Piece.JOURNAL_PUBLIQUES),
            Piece.JOURNAL_PRIVEE, Piece.JOURNAL_PUBLIQUES),
    RECHERCHE((coffre, operateur) -> Fabrication.recherche(coffre), Piece.RECHERCHE),
    CHIFFREMENT((coffre, operateur) -> coffre.deposer(Piece.CHIFFREMENT, Hasard.texte()), Piece.CHIFFREMENT),
    FRANCE_CONNECT((coffre, operateur) -> Fabrication.franceConnect(coffre), Piece.FRANCE_CONNECT_CLES,
            Piece.FRANCE_CONNECT_SECRET),
    OPERATEUR(Fabrication::operateur, Piece.OPERATEUR, Piece.OPERATEURS),
    IDENTIFIANT((coffre, operateur) -> coffre.deposer(Piece.IDENTIFIANT, Hasard.base64()), Piece.IDENTIFIANT),
    DATAPASS((coffre, operateur) -> coffre.deposer(Piece.DATAPASS, Hasard.texte()), Piece.DATAPASS,
            Piece.DATAPASS_ANCIEN),
    VALKEY((coffre, operateur) -> coffre.deposer(Piece.VALKEY, Hasard.texte()), Piece.VALKEY),
    BASES((coffre, operateur) -> Fabrication.bases(coffre), Piece.BASE_GATEWAY, Piece.BASE_CNAF, Piece.BASE_MESR,
            Piece.BASE_CNOUS, Piece.BASE_POLE_EMPLOI, Piece.BASE_EDUCATION);

    private final BiConsumer<Coffre, String> fabrique;
    private final List<Piece> pieces;

    Ensemble(BiConsumer<Coffre, String> fabrique, Piece... pieces) {
        this.fabrique = fabrique;
        this.pieces = List.of(pieces);
    }

    /** @throws Mesusage if there is none of that name */
    static Ensemble de(String nom) {
        return Arrays.stream(values()).filter(ensemble -> ensemble.nom().equals(nom)).findFirst()
                .orElseThrow(() -> new Mesusage("Inconnu : " + nom + " (attendu : "
                        + Arrays.stream(values()).map(Ensemble::nom).collect(Collectors.joining(", ")) + ")."));
    }

    /** @return as it is typed */
    String nom() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return those that others give, or that are there for a while only, included */
    List<Piece> pieces() {
        return pieces;
    }

    /**
     * Makes what is missing of it; what stands there stays.
     *
     * @param operateur the name of whoever operates, in the file that lists them
     */
    void completer(Coffre coffre, String operateur) {
        fabrique.accept(coffre, operateur);
    }
}
