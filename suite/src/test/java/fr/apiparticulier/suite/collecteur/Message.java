package fr.apiparticulier.suite.collecteur;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A message of <a href="https://protobuf.dev/programming-guides/encoding/">protobuf</a>, by the numbers of its fields; of those
 * that are numbers, nothing is kept.
 */
final class Message {

    private final Map<Integer, List<byte[]>> champs = new HashMap<>();

    static Message lire(byte[] octets) {
        Message message = new Message();
        ByteBuffer reste = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        while (reste.hasRemaining()) {
            long cle = entier(reste);
            switch ((int) (cle & 7)) {
                case 0 -> entier(reste);
                case 1 -> reste.getLong();
                case 2 -> {
                    byte[] valeur = new byte[(int) entier(reste)];
                    reste.get(valeur);
                    message.champs.computeIfAbsent((int) (cle >>> 3), numero -> new ArrayList<>()).add(valeur);
                }
                case 5 -> reste.getInt();
                default -> throw new IllegalArgumentException("wire type of key " + cle);
            }
        }
        return message;
    }

    private static long entier(ByteBuffer reste) {
        long valeur = 0;
        for (int bits = 0;; bits += 7) {
            byte octet = reste.get();
            valeur |= (long) (octet & 0x7f) << bits;
            if (octet >= 0) {
                return valeur;
            }
        }
    }

    Stream<Message> messages(int numero) {
        return valeurs(numero).map(Message::lire);
    }

    /** @return empty if it is not there */
    String texte(int numero) {
        return valeurs(numero).map(valeur -> new String(valeur, StandardCharsets.UTF_8)).findFirst().orElse("");
    }

    /** @return empty if it is not there */
    String hexadecimal(int numero) {
        return valeurs(numero).map(HexFormat.of()::formatHex).findFirst().orElse("");
    }

    private Stream<byte[]> valeurs(int numero) {
        return champs.getOrDefault(numero, List.of()).stream();
    }
}
