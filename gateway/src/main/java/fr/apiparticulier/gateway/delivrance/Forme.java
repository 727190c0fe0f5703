package fr.apiparticulier.gateway.delivrance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.provenance.Reseau;

/** What the value of a member must look like. Faults are told all at once, by their place. */
@FunctionalInterface
interface Forme {

    /** Line ends may stand in what people write at length; nothing else that a terminal would obey. */
    Pattern CONTROLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n]]");
    Pattern COURRIEL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,30}");
    int LISTE = 1_000;

    /** @param valeur as JSON has it, never null */
    List<Faute> fautes(String membre, Object valeur);

    static Forme texte(int longueur) {
        return si("un texte de 1 à %d caractères attendu".formatted(longueur), valeur -> valeur instanceof String texte
                && !texte.isBlank() && texte.length() <= longueur && !CONTROLE.matcher(texte).find());
    }

    static Forme siret() {
        return si("un SIRET attendu", valeur -> valeur instanceof String texte && Siret.lire(texte).isPresent());
    }

    static Forme booleen() {
        return si("true ou false attendu", Boolean.class::isInstance);
    }

    static Forme entier(int min, int max) {
        return si("un entier de %d à %d attendu".formatted(min, max),
                valeur -> valeur instanceof Integer entier && entier >= min && entier <= max);
    }

    static Forme contact() {
        return objet(Map.of("nom", texte(200),
                "courriel", si("une adresse de courriel attendue",
                        valeur -> valeur instanceof String texte && COURRIEL.matcher(texte).matches()
                                && !CONTROLE.matcher(texte).find()),
                "telephone", si("un numéro de téléphone attendu",
                        valeur -> valeur instanceof String texte && TELEPHONE.matcher(texte).matches())),
                Set.of("nom", "courriel"));
    }

    static Forme editeur() {
        return objet(Map.of("nom", texte(200), "siret", siret()), Set.of("nom", "siret"));
    }

    static Forme mots(Set<String> connus) {
        return liste("inconnu", connus::contains);
    }

    static Forme sirets() {
        return liste("un SIRET attendu", texte -> Siret.lire(texte).isPresent());
    }

    static Forme adresses() {
        return liste("une adresse IP ou un bloc CIDR attendu",
                texte -> Reseau.lire(texte).filter(Reseau::estAligne).isPresent());
    }

    private static Forme si(String motif, Predicate<Object> valide) {
        return (membre, valeur) -> valide.test(valeur) ? List.of() : List.of(new Faute(membre, motif));
    }

    private static Forme liste(String motif, Predicate<String> valide) {
        return (membre, valeur) -> {
            if (!(valeur instanceof JsonArray liste) || liste.size() > LISTE
                    || liste.stream().distinct().count() < liste.size()) {
                return List.of(new Faute(membre, "une liste sans doublon de %d textes au plus attendue".formatted(LISTE)));
            }
            return Stream.iterate(0, i -> i < liste.size(), i -> i + 1)
                    .filter(i -> !(liste.getValue(i) instanceof String texte && valide.test(texte)))
                    .map(i -> new Faute("%s[%d]".formatted(membre, i), motif)).toList();
        };
    }

    private static Forme objet(Map<String, Forme> membres, Set<String> requis) {
        return (membre, valeur) -> {
            if (!(valeur instanceof JsonObject objet)) {
                return List.of(new Faute(membre, "un objet attendu"));
            }
            return Stream.of(
                    objet.fieldNames().stream().filter(nom -> !membres.containsKey(nom))
                            .map(nom -> new Faute(membre, "un membre inconnu")),
                    requis.stream().sorted().filter(nom -> objet.getValue(nom) == null)
                            .map(nom -> new Faute(membre + "." + nom, Faute.REQUIS)),
                    membres.entrySet().stream().sorted(Map.Entry.comparingByKey())
                            .filter(entree -> Objects.nonNull(objet.getValue(entree.getKey())))
                            .flatMap(entree -> entree.getValue()
                                    .fautes(membre + "." + entree.getKey(), objet.getValue(entree.getKey())).stream()))
                    .flatMap(fautes -> fautes).toList();
        };
    }
}
