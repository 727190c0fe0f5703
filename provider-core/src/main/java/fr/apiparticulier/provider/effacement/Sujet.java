package fr.apiparticulier.provider.effacement;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.provider.registre.FicheIdentite;
import fr.apiparticulier.provider.registre.ValeurRefusee;

/**
 * Whom a registry is to forget: a whole identity, or identifiers, or both. The members of an identity are those of a record in
 * an import file.
 *
 * @param naissance {@code AAAA-MM-JJ}; {@code 00} for an unknown day or month; the year must be known
 * @param ine in either case, or null
 * @param identifiant of a job seeker, exactly as written, or null
 * @param numero numéro d'allocataire, with {@code codePostal}, or null; it means a family's whole record
 */
@RegisterForReflection
public record Sujet(
        String nomNaissance, String nomUsage, List<String> prenoms, String naissance, Sexe sexe, String commune, String pays,
        String ine, String identifiant, String numero, String codePostal) implements Discret {

    public Sujet {
        prenoms = prenoms == null ? List.of() : List.copyOf(prenoms);
        if (ine != null) {
            ine = Ine.lire(ine).map(Ine::valeur)
                    .orElseThrow(() -> new ValeurRefusee("ine: not an INE (expected: eleven characters)"));
        }
        boolean nommee = Stream.of(nomNaissance, nomUsage, naissance, sexe, commune, pays).anyMatch(Objects::nonNull)
                || !prenoms.isEmpty();
        exiger(nommee || Stream.of(ine, identifiant, numero).anyMatch(Objects::nonNull),
                "empty (expected: an identity, ine, identifiant, or numero with codePostal)");
        exiger((numero == null) == (codePostal == null), "numero: expected with codePostal, and codePostal with numero");
        if (nommee) {
            exiger(fiche(nomNaissance, nomUsage, prenoms, naissance, sexe, commune, pays).naissance().annee() != null,
                    "naissance: the year is missing");
        }
    }

    /** @return the person by name, if told by name */
    Optional<Identite> identite() {
        return Optional.ofNullable(nomNaissance)
                .map(nom -> fiche(nom, nomUsage, prenoms, naissance, sexe, commune, pays));
    }

    private static Identite fiche(String nomNaissance, String nomUsage, List<String> prenoms, String naissance, Sexe sexe,
            String commune, String pays) {
        return new FicheIdentite(nomNaissance, nomUsage, prenoms, naissance, sexe, commune, pays).identite();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
