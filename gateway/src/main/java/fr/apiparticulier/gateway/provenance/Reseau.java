package fr.apiparticulier.gateway.provenance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import io.netty.util.NetUtil;

/**
 * An address, or a CIDR block of them, IPv4 or IPv6: {@code 192.0.2.7}, {@code 2001:db8::/32}. A block of IPv4 addresses in IPv6
 * clothes is one of IPv4: {@code ::ffff:192.0.2.0/120} is {@code 192.0.2.0/24}.
 *
 * @param octets its address, 4 or 16 bytes
 * @param prefixe how many leading bits count
 */
public record Reseau(byte[] octets, int prefixe) {

    private static final int BITS_IPV6 = 128;

    /** @return empty if the text is none: never a name that would have to be looked up */
    public static Optional<Reseau> lire(String texte) {
        String[] parties = texte.strip().split("/", -1);
        byte[] octets = parties[0].indexOf('%') < 0 && parties[0].indexOf('[') < 0 ? octets(parties[0]) : null;
        if (octets == null || parties.length > 2) {
            return Optional.empty();
        }
        int bits = octets.length * Byte.SIZE;
        int ecrits = parties[0].indexOf(':') < 0 ? bits : BITS_IPV6;
        int prefixe = parties.length == 1 ? bits : prefixe(parties[1]) - (ecrits - bits);
        return prefixe < 0 || prefixe > bits ? Optional.empty() : Optional.of(new Reseau(octets, prefixe));
    }

    /** @return the bytes of a literal address, 4 for an IPv4 address in IPv6 clothes too; null if it is none */
    public static byte[] octets(String adresse) {
        byte[] octets = adresse == null ? null : NetUtil.createByteArrayFromIpAddressString(adresse);
        try {
            return octets == null ? null : InetAddress.getByAddress(octets).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** @return whether it begins at its first address, as {@code 192.0.2.0/24}; another one is somebody's slip */
    public boolean estAligne() {
        for (int bit = prefixe; bit < octets.length * Byte.SIZE; bit++) {
            if ((octets[bit / Byte.SIZE] >> Byte.SIZE - 1 - bit % Byte.SIZE & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    /** @param adresse as {@link #octets(String)} says it */
    public boolean contient(byte[] adresse) {
        if (adresse.length != octets.length) {
            return false;
        }
        for (int bit = 0; bit < prefixe; bit += Byte.SIZE) {
            int masque = 0xFF << Math.max(0, Byte.SIZE - (prefixe - bit));
            if (((adresse[bit / Byte.SIZE] ^ octets[bit / Byte.SIZE]) & masque & 0xFF) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int prefixe(String texte) {
        return texte.matches("\\d{1,3}") ? Integer.parseInt(texte) : -1;
    }
}
