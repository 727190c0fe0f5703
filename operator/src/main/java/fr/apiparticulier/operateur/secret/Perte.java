package fr.apiparticulier.operateur.secret;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.jose4j.jwk.EllipticCurveJsonWebKey;

import fr.apiparticulier.operateur.cle.NouvellesCles;
import fr.apiparticulier.operateur.echec.Refus;

/**
 * A file that is lost, made anew without it: from what is left where that is enough, else another key. Public keys that were told
 * stay told: what they verify is still to be verified. Each returns what is to be done next, and refuses where nothing is lost,
 * since a rotation changes a key unnoticed.
 */
final class Perte {

    private static final String CLES_D_AVANT = "Ajoutez-y les clés publiques d'avant, gardées ailleurs, sans quoi ce qu'elles ont "
            + "signé n'est ni vérifié ni purgé.";

    private final Coffre coffre;
    private final Trousseau trousseau;
    private final Clock clock;

    Perte(Coffre coffre, Clock clock) {
        this.coffre = coffre;
        this.trousseau = new Trousseau(coffre);
        this.clock = clock;
    }

    /** @throws Refus where the next key of a rotation can take its place */
    List<String> interne() {
        if (coffre.contient(Piece.INTERNE_PRIVEE) && !coffre.contient(Piece.INTERNE_PUBLIQUES)) {
            retrouver(Piece.INTERNE_PUBLIQUES, Piece.INTERNE_PRIVEE, Piece.INTERNE_SUIVANTE);
            return List.of("interne.jwks a de nouveau la clé publique d'interne.jwk, et celle de la suivante s'il y en a une.",
                    "Ensuite : donnez-le aux cinq fournisseurs et relancez-les.");
        }
        if (coffre.contient(Piece.INTERNE_SUIVANTE)) {
            throw new Refus("Une clé suivante attend, qui peut servir à sa place : secrets activate interne.");
        }
        refaire("interne", Piece.INTERNE_PRIVEE, Piece.INTERNE_PUBLIQUES);
        return List.of("interne.jwk est une nouvelle clé ; interne.jwks a sa clé publique, et celles d'avant qui y étaient.",
                "Ensuite, sans attendre : donnez interne.jwks aux cinq fournisseurs et relancez-les ; puis interne.jwk à la "
                        + "passerelle et aux imports, et relancez la passerelle (sa base étant là : elle ne reconnaît plus sa copie "
                        + "des habilitations). Une passerelle relancée avant les fournisseurs n'obtient rien d'eux.",
                "Enfin : secrets retire interne");
    }

    List<String> journal() {
        if (coffre.contient(Piece.JOURNAL_PRIVEE) && !coffre.contient(Piece.JOURNAL_PUBLIQUES)) {
            retrouver(Piece.JOURNAL_PUBLIQUES, Piece.JOURNAL_PRIVEE);
            return List.of("journal.jwks a de nouveau la clé publique de journal.jwk, et elle seule. " + CLES_D_AVANT,
                    "Ensuite : donnez-le à la passerelle et relancez-la.");
        }
        boolean connues = coffre.contient(Piece.JOURNAL_PUBLIQUES);
        refaire("journal", Piece.JOURNAL_PRIVEE, Piece.JOURNAL_PUBLIQUES);
        return List.of(
                connues
                        ? "journal.jwk est une nouvelle clé ; journal.jwks a sa clé publique, et celles de toutes celles d'avant."
                        : "journal.jwk est une nouvelle clé. journal.jwks n'était pas là : il n'a qu'elle. " + CLES_D_AVANT,
                "Ensuite : donnez les deux à la passerelle et relancez-la. Ce qui attend encore sur son disque "
                        + "(particulier_journal_spool_octets) était scellé par la clé perdue : il est mis de côté, en .illisible.");
    }

    /** Its key has the day for a name: under the name of the lost one, {@code journal search} would take it for that one. */
    List<String> recherche() {
        absente("recherche", Piece.RECHERCHE);
        LocalDate jour = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        coffre.deposer(Piece.RECHERCHE, Trousseau.secretes(List.of(
                NouvellesCles.recherche(jour.toString(), jour.atStartOfDay(ZoneOffset.UTC).toEpochSecond()))));
        return List.of(
                "recherche.jwks a une nouvelle clé, et elle seule. De qui parlent les événements d'avant, personne ne peut "
                        + "plus le dire.",
                "Ensuite : donnez-le aux cinq fournisseurs et relancez-les, et à qui répond aux usagers.");
    }

    List<String> franceConnect() {
        absente("france-connect", Piece.FRANCE_CONNECT_CLES);
        Fabrication.franceConnect(coffre);
        return List.of("france-connect.jwks a une nouvelle clé, et elle seule.",
                "Ensuite : donnez-le à la passerelle et relancez-la. Tant que FranceConnect chiffre pour l'ancienne, cette modalité "
                        + "échoue : prévenez-le.");
    }

    /**
     * The list of who operates; of those who were in it, whoever keeps this directory.
     *
     * @throws Refus where it is there: it is changed by hand, line by line
     */
    List<String> operateurs(String nom) {
        if (coffre.contient(Piece.OPERATEURS)) {
            throw new Refus(coffre.fichier(Piece.OPERATEURS)
                    + " est là : une ligne de plus y ajoute quelqu'un, une de moins l'ôte.");
        }
        boolean connu = coffre.contient(Piece.OPERATEUR);
        Fabrication.operateur(coffre, nom);
        return List.of(
                "operateurs n'a qu'une ligne, " + nom + ", pour le secret " + (connu ? "qui est" : "tout neuf")
                        + " dans operateur.",
                "Ensuite : ajoutez-y les autres exploitants, dont l'empreinte est à refaire, et donnez-le à la passerelle ; rien "
                        + "à relancer. D'ici là, eux n'entrent plus.");
    }

    /** As it would be had it just been made. */
    private void retrouver(Piece publiques, Piece... privees) {
        coffre.deposer(publiques, Trousseau.publiques(
                Stream.of(privees).filter(coffre::contient).map(trousseau::privee).toList()));
    }

    private void refaire(String nom, Piece privee, Piece publiques) {
        absente(nom, privee);
        EllipticCurveJsonWebKey nouvelle = NouvellesCles.signature();
        if (!coffre.deposer(publiques, Trousseau.publiques(List.of(nouvelle)))) {
            trousseau.ajouter(publiques, nouvelle);
        }
        coffre.deposer(privee, Trousseau.privee(nouvelle));
    }

    private void absente(String nom, Piece piece) {
        if (coffre.contient(piece)) {
            throw new Refus(coffre.fichier(piece) + " est là : secrets rotate " + nom
                    + " en change sans coupure. Si rien n'y est plus lisible, ôtez-le d'abord.");
        }
    }
}
