package fr.apiparticulier.gateway.delivrance;

import io.netty.util.NetUtil;

/** IP addresses and CIDR blocks as an operator writes them; names are not looked up. */
final class Adresses {

    private static final int BITS = 8;

    private Adresses() {
    }

    static boolean estValide(String texte) {
        String[] parties = texte.split("/", -1);
        boolean nue = parties[0].indexOf('%') < 0 && parties[0].indexOf('[') < 0;
        byte[] octets = nue ? NetUtil.createByteArrayFromIpAddressString(parties[0]) : null;
        return octets != null && parties.length <= 2 && (parties.length == 1 || estBloc(octets, parties[1]));
    }

    /** A block begins at its first address; another one is somebody's slip. */
    private static boolean estBloc(byte[] octets, String prefixe) {
        if (!prefixe.matches("\\d{1,3}")) {
            return false;
        }
        int bits = Integer.parseInt(prefixe);
        for (int i = bits; i < octets.length * BITS; i++) {
            if ((octets[i / BITS] >> BITS - 1 - i % BITS & 1) != 0) {
                return false;
            }
        }
        return bits <= octets.length * BITS;
    }
}
