package fr.apiparticulier.suite.canari;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value may be written so that no eye finds it: in hexadecimal, in base64, or as a digest that anybody can make again. */
final class Ecritures {

    private static final List<String> EMPREINTES = List.of("SHA-256", "SHA-1", "MD5");
    private static final int BITS_PAR_LETTRE = 6;

    private Ecritures() {
    }

    /** In small letters. */
    static Set<String> hexadecimales(String valeur) {
        return formes(valeur).flatMap(octets -> Stream.concat(Stream.of(octets), empreintes(octets)))
                .map(HexFormat.of()::formatHex).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In the common alphabet, without what depends on the bytes around: the value may stand at any place of what was encoded. */
    static Set<String> base64(String valeur) {
        Set<String> ecrites = formes(valeur).flatMap(Ecritures::auMilieu).collect(Collectors.toCollection(LinkedHashSet::new));
        formes(valeur).flatMap(Ecritures::empreintes).map(Base64.getEncoder().withoutPadding()::encodeToString)
                .forEach(ecrites::add);
        return ecrites;
    }

    /** As written, in each case, and each of these without accents or with the accents as signs of their own. */
    private static Stream<byte[]> formes(String valeur) {
        return Stream.of(valeur, valeur.toLowerCase(Locale.ROOT), valeur.toUpperCase(Locale.ROOT))
                .flatMap(
                        casse -> Stream.of(casse, Lecture.sansAccents(casse), Normalizer.normalize(casse, Normalizer.Form.NFD)))
                .distinct().map(forme -> forme.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> auMilieu(byte[] octets) {
        return Stream.of(0, 1, 2).map(avant -> {
            byte[] decales = new byte[avant + octets.length];
            System.arraycopy(octets, 0, decales, avant, octets.length);
            int premiere = (avant * Byte.SIZE + BITS_PAR_LETTRE - 1) / BITS_PAR_LETTRE;
            return Base64.getEncoder().encodeToString(decales).substring(premiere,
                    decales.length * Byte.SIZE / BITS_PAR_LETTRE);
        });
    }

    private static Stream<byte[]> empreintes(byte[] octets) {
        return EMPREINTES.stream().map(nom -> {
            try {
                return MessageDigest.getInstance(nom).digest(octets);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JVM has " + nom, e);
            }
        });
    }
}
