package fr.apiparticulier.k8s.report;

/**
 * Where something stands.
 *
 * @param object {@code Kind/name} of an overlay, or a file of the repository
 * @param path the way to a member, dots between names, empty for the object itself
 */
public record Place(String object, String path) {

    public static Place of(String object) {
        return new Place(object, "");
    }

    /** @return the place of a member below this one */
    public Place at(String member) {
        return new Place(object, path.isEmpty() ? member : path + "." + member);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? object : object + " " + path;
    }
}
