package fr.apiparticulier.gateway.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.gateway.delivrance.Auteurs;

/**
 * Who may operate. A line of the file reads {@code name role sha256}: the digest, in hexadecimal, of a secret made of 32
 * random bytes at least, which only its holder has.
 */
record Operateur(String nom, Role role, byte[] empreinte) {

    private static final Pattern LIGNE = Pattern.compile("([a-z0-9][a-z0-9._-]{0,60})\\s+(gestion|lecture)\\s+([0-9a-f]{64})");

    /** What an operator may do. */
    enum Role {
        /** Everything. */
        GESTION,
        /** Look. */
        LECTURE
    }

    /** @return empty if the line is not of its form */
    static Optional<Operateur> lire(String ligne) {
        Matcher parties = LIGNE.matcher(ligne.strip());
        if (!parties.matches() || Auteurs.estReserve(parties.group(1))) {
            return Optional.empty();
        }
        Role role = parties.group(2).equals("gestion") ? Role.GESTION : Role.LECTURE;
        return Optional.of(new Operateur(parties.group(1), role, HexFormat.of().parseHex(parties.group(3))));
    }

    static byte[] empreinte(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Takes as long for one digest as for another. */
    boolean aPourSecret(byte[] autre) {
        return MessageDigest.isEqual(empreinte, autre);
    }

    @Override
    public String toString() {
        return nom;
    }
}
