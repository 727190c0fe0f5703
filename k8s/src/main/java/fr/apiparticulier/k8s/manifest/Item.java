package fr.apiparticulier.k8s.manifest;

import fr.apiparticulier.k8s.report.Place;

/** An object as it is written, and what it was read into. */
public record Item<T>(Document document, T object) {

    public String name() {
        return document.name();
    }

    public Place place() {
        return document.place();
    }
}
