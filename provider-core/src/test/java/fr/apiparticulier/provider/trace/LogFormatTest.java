package fr.apiparticulier.provider.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class LogFormatTest {

    @Test
    void lineForPeople_saysOfWhichRequestItIs() throws IOException {
        Properties properties = new Properties();
        for (URL file : Collections.list(getClass().getClassLoader().getResources("META-INF/microprofile-config.properties"))) {
            try (InputStream open = file.openStream()) {
                properties.load(open);
            }
        }
        ExtLogRecord line = new ExtLogRecord(Level.ERROR, "unexpected", getClass().getName());
        line.putMdc("requestId", "6f1c1f4e-3f0b-4f0e-9a59-0d1f2b3c4d5e");
        assertThat(new PatternFormatter(properties.getProperty("quarkus.log.console.format")).format(line))
                .contains("unexpected")
                .contains("6f1c1f4e-3f0b-4f0e-9a59-0d1f2b3c4d5e");
    }
}
