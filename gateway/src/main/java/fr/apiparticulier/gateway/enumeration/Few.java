package fr.apiparticulier.gateway.enumeration;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Up to sixteen numbers of 16 bits, each once: all that most counters ever hold, in a tenth of their memory or less. Not safe for
 * several threads.
 */
final class Few {

    /** What it takes with a number in it, in bytes, nearly. */
    static final int BYTES = 64;
    private static final int MOST = 16;
    private static final char[] NONE = {};

    private char[] numbers = NONE;
    private int size;

    boolean has(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param number not there yet
     * @return false if there is no room for it
     */
    boolean add(int number) {
        if (size == MOST) {
            return false;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2, 2 * size));
        }
        numbers[size++] = (char) number;
        return true;
    }

    int size() {
        return size;
    }

    void forEach(IntConsumer each) {
        for (int i = 0; i < size; i++) {
            each.accept(numbers[i]);
        }
    }
}
