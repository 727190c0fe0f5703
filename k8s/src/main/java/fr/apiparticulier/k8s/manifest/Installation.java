package fr.apiparticulier.k8s.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.apiparticulier.k8s.rendering.Overlay;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.source.Sources;

/** All that one overlay puts into a cluster, read, and the repository it is of. Not for several threads. */
public final class Installation {

    private final Overlay overlay;
    private final List<Document> documents;
    private final List<Item<?>> items;
    private final Sources sources;
    private final Map<Class<?>, Object> derived = new HashMap<>();

    private Installation(Overlay overlay, List<Document> documents, List<Item<?>> items, Sources sources) {
        this.overlay = overlay;
        this.documents = List.copyOf(documents);
        this.items = List.copyOf(items);
        this.sources = sources;
    }

    /** What cannot be read is a finding, and left out. */
    public static Installation read(Overlay overlay, List<Document> documents, Sources sources, Findings findings) {
        List<Item<?>> items = new ArrayList<>();
        documents.forEach(document -> StrictReader.read(document, findings).ifPresent(items::add));
        return new Installation(overlay, documents, items, sources);
    }

    public Overlay overlay() {
        return overlay;
    }

    public boolean isProduction() {
        return overlay == Overlay.PRODUCTION;
    }

    /** @return where all of it stands, as its Namespace is named; {@code default} if it brings none */
    public String namespace() {
        return documents.stream().filter(each -> each.kind().equals("Namespace")).findFirst().map(Document::name)
                .orElse("default");
    }

    /** Every object as it is written. */
    public List<Document> documents() {
        return documents;
    }

    /** Those of which something could be made. */
    public List<Item<?>> items() {
        return items;
    }

    public Sources sources() {
        return sources;
    }

    public <T> List<Item<T>> all(Class<T> type) {
        return items.stream().filter(item -> type.isInstance(item.object()))
                .map(item -> new Item<>(item.document(), type.cast(item.object()))).toList();
    }

    public <T> Optional<Item<T>> find(Class<T> type, String name) {
        return all(type).stream().filter(item -> item.name().equals(name)).findFirst();
    }

    public boolean has(Class<?> type, String name) {
        return find(type, name).isPresent();
    }

    /**
     * What several rules make of it is made once.
     *
     * @param by the class that makes it, one thing each
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Class<?> by, Function<Installation, T> make) {
        Object known = derived.get(by);
        if (known == null) {
            known = make.apply(this);
            derived.put(by, known);
        }
        return (T) known;
    }
}
