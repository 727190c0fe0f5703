package fr.apiparticulier.operateur.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;

import fr.apiparticulier.operateur.cle.NouvellesCles;
import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.echec.Refus;

/**
 * A new key in the place of one, in steps between which everybody trusts what everybody else signs. Each returns what is to be
 * done next. A crash in the middle leaves a public key too many, and is mended by the same command.
 */
final class Rotation {

    private static final Duration UN_JOUR = Duration.ofDays(1);

    private final Coffre coffre;
    private final Trousseau trousseau;
    private final Clock clock;

    Rotation(Coffre coffre, Clock clock) {
        this.coffre = coffre;
        this.trousseau = new Trousseau(coffre);
        this.clock = clock;
    }

    /** Providers are to trust the next key before the gateway signs with it. */
    List<String> preparerInterne() {
        if (!coffre.contient(Piece.INTERNE_SUIVANTE)) {
            trousseau.privee(Piece.INTERNE_PRIVEE);
            coffre.deposer(Piece.INTERNE_SUIVANTE, Trousseau.privee(NouvellesCles.signature()));
        }
        trousseau.ajouter(Piece.INTERNE_PUBLIQUES, trousseau.privee(Piece.INTERNE_SUIVANTE));
        return List.of("interne.jwks a aussi la clé publique de la suivante ; la passerelle signe toujours avec l'ancienne.",
                "Ensuite : donnez interne.jwks aux cinq fournisseurs et relancez-les, puis : secrets activate interne");
    }

    /** @throws Refus where nothing was prepared */
    List<String> activerInterne() {
        if (!coffre.contient(Piece.INTERNE_SUIVANTE)) {
            throw new Refus("Aucune clé suivante n'est prête : secrets rotate interne.");
        }
        PublicJsonWebKey suivante = trousseau.privee(Piece.INTERNE_SUIVANTE);
        trousseau.ajouter(Piece.INTERNE_PUBLIQUES, suivante);
        coffre.remplacer(Piece.INTERNE_PRIVEE, Trousseau.privee(suivante));
        coffre.oter(Piece.INTERNE_SUIVANTE);
        return List.of("interne.jwk est la nouvelle clé ; les fournisseurs font encore confiance aux deux.",
                "Ensuite : donnez interne.jwk à la passerelle et aux imports, relancez la passerelle (sa base étant là : elle ne "
                        + "reconnaît plus sa copie des habilitations), puis : secrets retire interne");
    }

    /** @throws Refus where a rotation is under way: the next key would lose the trust it was just given */
    List<String> retirerInterne() {
        if (coffre.contient(Piece.INTERNE_SUIVANTE)) {
            throw new Refus("Une clé suivante attend : secrets activate interne, d'abord.");
        }
        coffre.remplacer(Piece.INTERNE_PUBLIQUES, Trousseau.publiques(List.of(trousseau.privee(Piece.INTERNE_PRIVEE))));
        return List.of("interne.jwks n'a plus que la clé publique d'interne.jwk.",
                "Ensuite : donnez-le aux cinq fournisseurs et relancez-les ; l'ancienne clé n'ouvre alors plus rien.");
    }

    /** What the former key signed stays provable: its public half stays in the set. */
    List<String> changerJournal() {
        trousseau.ajouter(Piece.JOURNAL_PUBLIQUES, trousseau.privee(Piece.JOURNAL_PRIVEE));
        PublicJsonWebKey nouvelle = NouvellesCles.signature();
        trousseau.ajouter(Piece.JOURNAL_PUBLIQUES, nouvelle);
        coffre.remplacer(Piece.JOURNAL_PRIVEE, Trousseau.privee(nouvelle));
        return List.of("journal.jwk est la nouvelle clé ; journal.jwks a les clés publiques de toutes, l'ancienne comprise.",
                "Ensuite : quand rien n'attend sur le disque (particulier_journal_spool_octets à 0), donnez les deux à la "
                        + "passerelle et relancez-la ; gardez journal.jwks ailleurs que la base.");
    }

    /**
     * All providers change at one moment, so that they refer to a person in one way.
     *
     * @param depuis when; null for this time tomorrow
     * @throws Mesusage if that is over
     * @throws Refus if another change is still to come
     */
    List<String> ajouterRecherche(Instant depuis) {
        Instant maintenant = clock.instant();
        Instant debut = depuis == null ? maintenant.plus(UN_JOUR) : depuis;
        if (!debut.isAfter(maintenant)) {
            throw new Mesusage("--from est passé : les fournisseurs doivent avoir le temps de recevoir la clé.");
        }
        List<JsonWebKey> cles = trousseau.ensemble(Piece.RECHERCHE);
        if (cles.stream().map(cle -> cle.getOtherParameterValue("nbf", Number.class))
                .anyMatch(nbf -> nbf != null && nbf.longValue() > maintenant.getEpochSecond())) {
            throw new Refus("Une clé de recherche attend déjà son heure : un changement à la fois.");
        }
        cles.add(NouvellesCles.recherche(kid(debut, cles), debut.getEpochSecond()));
        coffre.remplacer(Piece.RECHERCHE, Trousseau.secretes(cles));
        return List.of(
                "recherche.jwks a une clé de plus, qui servira à partir de " + Instant.ofEpochSecond(debut.getEpochSecond())
                        + ".",
                "Ensuite : donnez-le aux cinq fournisseurs et relancez-les avant cette heure, et à qui répond aux usagers.");
    }

    /** @return the day, which tells nobody anything that an event does not; it stands in every reference */
    private static String kid(Instant debut, List<JsonWebKey> cles) {
        String jour = LocalDate.ofInstant(debut, ZoneOffset.UTC).toString();
        return Stream.concat(Stream.of(jour), IntStream.iterate(2, i -> i + 1).mapToObj(i -> jour + "_" + i))
                .filter(kid -> cles.stream().noneMatch(cle -> kid.equals(cle.getKeyId()))).findFirst().orElseThrow();
    }
}
