package fr.apiparticulier.gateway.mask;

/** A member of a view, by its public path as in {@code allocataires.nom_naissance}. Only a view's own members are any. */
public final class Member implements Comparable<Member> {

    private final String path;

    Member(String path) {
        this.path = path;
    }

    /** @return names joined by dots, from the view down; an item of a list has its list's name */
    public String path() {
        return path;
    }

    @Override
    public int compareTo(Member other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
