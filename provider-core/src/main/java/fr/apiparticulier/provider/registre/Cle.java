package fr.apiparticulier.provider.registre;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;

/**
 * What identifies a record within its registry, whatever else is known of it: what a delta replaces, and what no two records of
 * a file share. Half of a SHA-256 of that, so that it tells nobody's name by itself.
 */
public final class Cle {

    /** Another, whenever any provider makes its keys in another way: deltas wait for the next whole file then. */
    public static final int VERSION = 1;

    private Cle() {
    }

    /** @param parties by their {@code toString}, in order; null is a part too */
    public static UUID de(Object... parties) {
        MessageDigest sha = sha256();
        for (Object partie : parties) {
            byte[] octets = partie == null ? null : partie.toString().getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(octets == null ? -1 : octets.length).flip());
            if (octets != null) {
                sha.update(octets);
            }
        }
        ByteBuffer empreinte = ByteBuffer.wrap(sha.digest());
        return new UUID(empreinte.getLong(), empreinte.getLong());
    }

    /** @return the parts of a person: names as they compare, birth and sex; of two people who share them, nothing tells */
    public static List<Object> personne(Identite identite) {
        return Stream.of(identite.cleNomNaissance(), String.join(" ", identite.clesPrenoms()), identite.naissance().annee(),
                identite.naissance().mois(), identite.naissance().jour(), identite.sexe(), identite.codeCommune(),
                identite.codePays()).map(partie -> (Object) Objects.toString(partie, "")).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
