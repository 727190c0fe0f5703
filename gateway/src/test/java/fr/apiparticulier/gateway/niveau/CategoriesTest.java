package fr.apiparticulier.gateway.niveau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {

    private static final Pattern ETEINTE = Pattern.compile("quarkus\\.log\\.category\\.\"([^\"]+)\"\\.level");

    /** Each of them would print what somebody asked. */
    @Test
    void categoriesThatAreOff_andWhatTheyBelongTo_stayOff() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        List<String> off = properties.stringPropertyNames().stream().map(ETEINTE::matcher).filter(Matcher::matches)
                .map(name -> name.group(1)).toList();
        assertThat(off).isNotEmpty().allSatisfy(category -> {
            for (String part = category; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
                assertThat(Categories.estReglable(part)).as(part).isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "fr", "io.vertx", "io.quarkus", "io.quarkus.vertx.http", "org.hibernate.SQL", "org.postgresql",
                    "org.flywaydb.core.internal", "fr.apiparticulierx", "fr.apiparticulier.", "fr.apiparticulier..x",
                    "fr.apiparticulier\nx", "FR.APIPARTICULIER", "preuve", "preuve.journal", "preuve.niveau"})
    void otherCategories_areNotChanged(String category) {
        assertThat(Categories.estReglable(category)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr.apiparticulier", "fr.apiparticulier.gateway.journal",
            "fr.apiparticulier.gateway.provider.ProviderClients", "io.quarkus.tls"})
    void ours_areChanged(String category) {
        assertThat(Categories.estReglable(category)).isTrue();
    }
}
