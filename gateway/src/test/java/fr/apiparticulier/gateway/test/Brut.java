package fr.apiparticulier.gateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/** HTTP written by hand: what no client library would send, and what really came back. */
public record Brut(int status, Map<String, String> headers, String body) {

    private static final int TIMEOUT_MILLIS = 10_000;

    /**
     * @param line as in {@code GET /x HTTP/1.1}
     * @param headers beside {@code Host} and {@code Connection}, as in {@code X-A: b}
     */
    public static Brut envoyer(String line, String... headers) {
        StringBuilder request = new StringBuilder(line).append("\r\nHost: localhost\r\nConnection: close\r\n");
        Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
        return octets(request.append("\r\n").toString());
    }

    /** @param request every byte of it, in ISO-8859-1 */
    public static Brut octets(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return lire(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Brut lire(String response) {
        String[] parts = response.split("\r\n\r\n", 2);
        List<String> lines = List.of(parts[0].split("\r\n"));
        Map<String, String> headers = lines.stream().skip(1).map(line -> line.split(": ?", 2))
                .collect(Collectors.toMap(header -> header[0].toLowerCase(Locale.ROOT), header -> header[1],
                        (a, b) -> a + ", " + b));
        return new Brut(Integer.parseInt(lines.get(0).split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
    }

    /** @param name in lower case */
    public String header(String name) {
        return headers.get(name);
    }
}
