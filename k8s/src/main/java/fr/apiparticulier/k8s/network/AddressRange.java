package fr.apiparticulier.k8s.network;

import java.util.regex.Pattern;

/** A range of IPv4 addresses as {@code 10.0.0.0/8}. */
record AddressRange(int network, int bits) {

    private static final Pattern FORM = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}/(?:[0-9]|[12]\\d|3[0-2])");

    static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    static AddressRange of(String text) {
        String[] parts = text.split("/");
        return new AddressRange(number(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean contains(String address) {
        return (network & mask()) == (number(address) & mask());
    }

    boolean covers(AddressRange other) {
        return bits <= other.bits && (mask() & network) == (mask() & other.network);
    }

    @Override
    public String toString() {
        return (network >>> 24) + "." + (network >>> 16 & 255) + "." + (network >>> 8 & 255) + "." + (network & 255) + "/"
                + bits;
    }

    private int mask() {
        return bits == 0 ? 0 : -1 << 32 - bits;
    }

    private static int number(String address) {
        int number = 0;
        for (String part : address.split("\\.")) {
            number = number << 8 | Integer.parseInt(part);
        }
        return number;
    }
}
