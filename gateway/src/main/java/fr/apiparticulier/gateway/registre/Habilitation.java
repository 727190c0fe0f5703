package fr.apiparticulier.gateway.registre;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.provenance.Reseau;

/**
 * What a habilitation allows now.
 *
 * @param active false for a draft, a suspended and a closed one: then it allows nothing
 * @param scopes as words, those that this version does not know too
 * @param destinataires for whom it may ask; empty for anyone
 * @param reseaux whence it may ask; empty for anywhere
 * @param appelsParSeconde empty for the quota of everyone
 */
public record Habilitation(UUID id, boolean active, Set<String> scopes, Set<Modalite> modalites, Set<Siret> destinataires,
        List<Reseau> reseaux, OptionalInt appelsParSeconde) {

    private static final Logger LOG = Logger.getLogger(Habilitation.class);

    /** A list that cannot be read must not become one that allows everything: then the whole allows nothing. */
    static Habilitation de(Releve.Droits dit) {
        List<Siret> destinataires = lus(dit.destinataires(), Siret::lire);
        List<Reseau> reseaux = lus(dit.adresses(), Reseau::lire);
        boolean lisible = destinataires.size() == dit.destinataires().size() && reseaux.size() == dit.adresses().size();
        if (!lisible) {
            LOG.errorf("habilitation %s: destinataires or adresses not readable, so that it allows nothing", dit.id());
        }
        return new Habilitation(dit.id(), dit.active() && lisible,
                dit.scopes().stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                Modalite.lire(dit.modalites()), Set.copyOf(destinataires), reseaux,
                dit.appelsParSeconde() == null ? OptionalInt.empty() : OptionalInt.of(dit.appelsParSeconde()));
    }

    /** @param adresse literal, IPv4 or IPv6; whatever is none comes from nowhere */
    public boolean admetAdresse(String adresse) {
        if (reseaux.isEmpty()) {
            return true;
        }
        byte[] octets = Reseau.octets(adresse);
        return octets != null && reseaux.stream().anyMatch(reseau -> reseau.contient(octets));
    }

    private static <T> List<T> lus(List<String> textes, Function<String, Optional<T>> lire) {
        return textes.stream().filter(Objects::nonNull).map(lire).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableList());
    }
}
