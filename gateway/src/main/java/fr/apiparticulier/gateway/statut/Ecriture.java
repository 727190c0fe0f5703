package fr.apiparticulier.gateway.statut;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, times, shares and texts are written in a French page; by numbers alone, whatever languages this process knows. */
final class Ecriture {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DEBUT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'de' HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FIN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String INSECABLE = "\u00a0";

    private final ZoneId zone;

    Ecriture(ZoneId zone) {
        this.zone = zone;
    }

    String jour(LocalDate jour) {
        return "<time datetime=\"%s\">%s</time>".formatted(jour, JOUR.format(jour));
    }

    String instant(Instant instant) {
        return instant(instant, INSTANT);
    }

    /** A day is named once. */
    String periode(Instant debut, Instant fin) {
        return debut.atZone(zone).toLocalDate().equals(fin.atZone(zone).toLocalDate())
                ? "le " + instant(debut, DEBUT) + " à " + instant(fin, FIN)
                : "du " + instant(debut) + " au " + instant(fin);
    }

    private String instant(Instant instant, DateTimeFormatter forme) {
        return "<time datetime=\"%s\">%s</time>".formatted(instant, forme.format(instant.atZone(zone)));
    }

    /** @param part null if it is not told */
    static String part(Double part) {
        return part == null
                ? "non publiée"
                : String.format(Locale.ROOT, "%.1f", part * 100).replace('.', ',') + INSECABLE + "%";
    }

    static String nombre(long nombre) {
        return String.format(Locale.ROOT, "%,d", nombre).replace(",", INSECABLE);
    }

    static String texte(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
