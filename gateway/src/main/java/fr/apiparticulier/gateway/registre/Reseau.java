package fr.apiparticulier.gateway.registre;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import io.netty.util.NetUtil;

/**
 * An address, or a CIDR block of them, IPv4 or IPv6: {@code 192.0.2.7}, {@code 2001:db8::/32}.
 *
 * @param octets its first address, 4 or 16 bytes
 * @param prefixe how many leading bits count
 */
record Reseau(byte[] octets, int prefixe) {

    /** @return empty if the text is none: never a name that would have to be looked up */
    static Optional<Reseau> lire(String texte) {
        String[] parties = texte.strip().split("/", -1);
        byte[] octets = octets(parties[0]);
        if (octets == null || parties.length > 2) {
            return Optional.empty();
        }
        int bits = octets.length * Byte.SIZE;
        int prefixe = parties.length == 1 ? bits : prefixe(parties[1]);
        return prefixe < 0 || prefixe > bits ? Optional.empty() : Optional.of(new Reseau(octets, prefixe));
    }

    /** @return the bytes of a literal address, 4 for an IPv4 address in IPv6 clothes too; null if it is none */
    static byte[] octets(String adresse) {
        byte[] octets = adresse == null ? null : NetUtil.createByteArrayFromIpAddressString(adresse);
        try {
            return octets == null ? null : InetAddress.getByAddress(octets).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    boolean contient(byte[] adresse) {
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
