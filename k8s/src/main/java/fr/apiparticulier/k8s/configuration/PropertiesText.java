package fr.apiparticulier.k8s.configuration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A properties file as it is written: in its order, and a name that stands in it twice is there twice. */
final class PropertiesText {

    private PropertiesText() {
    }

    record Line(String name, String value) {
    }

    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        try {
            new Properties() {
                private static final long serialVersionUID = 1;

                @Override
                public synchronized Object put(Object name, Object value) {
                    lines.add(new Line(name.toString(), value.toString().trim()));
                    return super.put(name, value);
                }
            }.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
