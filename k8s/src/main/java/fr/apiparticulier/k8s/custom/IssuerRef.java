package fr.apiparticulier.k8s.custom;

/** Who signs. */
public record IssuerRef(@Required String name, String kind, String group) {
}
