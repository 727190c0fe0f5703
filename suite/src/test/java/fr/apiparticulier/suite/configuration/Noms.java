package fr.apiparticulier.suite.configuration;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import io.smallrye.config.ConfigMappingInterface;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** The names that a mapping takes, in the order of its members. */
final class Noms {

    private static final Set<Class<?>> PEUT_ETRE = Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private final List<Nom> noms = new ArrayList<>();
    private final List<Method> groupes = new ArrayList<>();

    static Noms de(ConfigClass mapping) {
        Noms noms = new Noms();
        noms.lire(ConfigMappingInterface.getConfigurationInterface(mapping.getType()), mapping.getPrefix(), List.of(), null);
        return noms;
    }

    List<Nom> noms() {
        return noms;
    }

    /** @return the members that lead to others and have no name of their own to be said */
    List<Method> groupes() {
        return groupes;
    }

    private void lire(ConfigMappingInterface type, String prefixe, List<Class<?>> cles, String avec) {
        for (Property membre : type.getProperties()) {
            String nom = membre.isParentPropertyName()
                    ? prefixe
                    : prefixe + "." + membre.getPropertyName(type.getNamingStrategy());
            lire(membre, membre.getMethod(), nom, cles, avec);
        }
    }

    private void lire(Property membre, Method methode, String nom, List<Class<?>> cles, String avec) {
        if (membre.isDefaultMethod()) {
            throw new IllegalStateException(methode + ": could be configured (expected: a method elsewhere)");
        } else if (membre.isMap()) {
            List<Class<?>> aussi = new ArrayList<>(cles);
            aussi.add(membre.asMap().getKeyRawType());
            Property valeur = membre.asMap().getValueProperty();
            lire(valeur, methode, nom + ".*", List.copyOf(aussi), valeur.isGroup() ? nom + ".*" : avec);
        } else if (membre.isGroup()) {
            groupes.add(methode);
            lire(membre.asGroup().getGroupType(), nom, cles, avec);
        } else if (membre.isOptional() && membre.asOptional().getNestedProperty().isGroup()) {
            groupes.add(methode);
            lire(membre.asOptional().getNestedProperty().asGroup().getGroupType(), nom, cles, nom);
        } else {
            boolean facultatif = membre.isOptional() || PEUT_ETRE.contains(methode.getReturnType());
            noms.add(new Nom(nom, methode, cles, membre.hasDefaultValue() ? membre.getDefaultValue() : null, facultatif, avec));
        }
    }
}
