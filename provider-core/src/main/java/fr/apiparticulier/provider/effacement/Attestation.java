package fr.apiparticulier.provider.effacement;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.appel.ReferencePersonne;

/**
 * That a person was taken out of a registry, and that no row about them was found after it. Nothing in it is readable as a
 * person's; with it, a registry that was restored from before forgets them again.
 *
 * @param registre name of the provider
 * @param jusquAu last day on which imports leave the person out, or null
 * @param references what the person is known by, see {@link ReferencePersonne}; made with search keys
 * @param retraits rows taken out, by table and generation
 * @param empreinte SHA-256 of all of the above: a change by accident shows
 */
@RegisterForReflection
public record Attestation(
        UUID id, String registre, Instant effaceLe, Categorie motif, LocalDate jusquAu, List<String> references,
        List<Retrait> retraits, String empreinte) {

    public Attestation {
        exiger(id != null && registre != null && effaceLe != null && motif != null && references != null && retraits != null,
                "incomplete (expected: an attestation as it was given)");
        references = List.copyOf(references);
        retraits = List.copyOf(retraits);
        exiger(!references.isEmpty() && references.stream().allMatch(Attestation::estReference), "references: not readable");
        exiger(empreinte(id, registre, effaceLe, motif, jusquAu, references, retraits).equals(empreinte),
                "empreinte: does not match (expected: an attestation as it was given)");
    }

    static Attestation sceller(UUID id, String registre, Instant effaceLe, Demande demande, List<String> references,
            List<Retrait> retraits) {
        return new Attestation(id, registre, effaceLe, demande.motif(), demande.jusquAu(), references, retraits,
                empreinte(id, registre, effaceLe, demande.motif(), demande.jusquAu(), references, retraits));
    }

    private static boolean estReference(String reference) {
        try {
            new ReferencePersonne(reference);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String empreinte(UUID id, String registre, Instant effaceLe, Categorie motif, LocalDate jusquAu,
            List<String> references, List<Retrait> retraits) {
        String texte = Stream.of(Stream.of(id, registre, effaceLe, motif, jusquAu), references.stream(), retraits.stream()
                .map(retrait -> String.join(" ", retrait.table(), Long.toString(retrait.generation()),
                        Long.toString(retrait.lignes()))))
                .flatMap(parties -> parties).map(String::valueOf).collect(Collectors.joining("\n"));
        try {
            return "sha256:" + HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
