package fr.apiparticulier.suite.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.dossier.Ressource.Demande;
import fr.apiparticulier.suite.lancement.Scopes;

/**
 * A dossier of three resources, each in its own state: the question, and what the contract has for an answer.
 *
 * @param etats of every resource
 */
record Combinaison(Map<Ressource, Etat> etats) {

    static final String DOSSIER = "/v3/dossier";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECIPIENT = "13002526500013";
    private static final int OK = 200;
    private static final int FAUTE_DU_SERVEUR = 500;

    Combinaison {
        etats = new EnumMap<>(etats);
    }

    static Combinaison de(Etat quotient, Etat etudiant, Etat emploi) {
        return new Combinaison(Map.of(Ressource.QUOTIENT, quotient, Ressource.ETUDIANT, etudiant, Ressource.EMPLOI, emploi));
    }

    /** @return all there are, by how providers must behave for them */
    static Map<Map<Service, Panne>, List<Combinaison>> toutes() {
        List<Combinaison> toutes = new ArrayList<>();
        for (Etat quotient : Etat.values()) {
            for (Etat etudiant : Etat.values()) {
                Stream.of(Etat.values()).map(emploi -> de(quotient, etudiant, emploi)).forEach(toutes::add);
            }
        }
        return toutes.stream().collect(Collectors.groupingBy(Combinaison::pannes, LinkedHashMap::new, Collectors.toList()));
    }

    private Map<Service, Panne> pannes() {
        return etats.entrySet().stream().collect(Collectors.toMap(une -> une.getKey().service(), une -> une.getValue().panne(),
                (une, autre) -> une, () -> new EnumMap<>(Service.class)));
    }

    /** @return whether an answer to it may take as long as one waits */
    boolean dure() {
        return etats.containsValue(Etat.LENTE);
    }

    /** @return every scope but those that open what is refused */
    List<String> scopes() {
        return Scopes.TOUS.stream().filter(scope -> etats.entrySet().stream()
                .noneMatch(une -> une.getValue() == Etat.REFUSEE && une.getKey().estOuvertePar(scope))).toList();
    }

    private Stream<Demande> demandes() {
        return etats.entrySet().stream().map(une -> une.getKey().dans(une.getValue()));
    }

    String corps() {
        Map<String, Object> corps = new LinkedHashMap<>(Map.of("recipient", RECIPIENT));
        Map<String, Integer> ressources = new LinkedHashMap<>();
        demandes().forEach(demande -> {
            ressources.put(demande.nom(), demande.version());
            // The identity is the quotient's to say: the other one that is asked by it finds nobody anyway.
            demande.parametres().forEach(corps::putIfAbsent);
        });
        corps.put("ressources", ressources);
        return JSON.valueToTree(corps).toString();
    }

    /** @return the answer that the contract has: 200 if anything is served, else the status of the gravest */
    Reponse attendue() {
        Map<String, Reponse.Part> parts = new TreeMap<>();
        Set<String> servies = new TreeSet<>();
        etats.forEach((ressource, etat) -> {
            Demande demande = ressource.dans(etat);
            parts.put(demande.nom(), new Reponse.Part(etat.issue(), etat.statut(), demande.version(),
                    etat.code(ressource.service())));
            if (etat == Etat.SERVIE) {
                servies.add(demande.nom());
            }
        });
        return new Reponse(statut(), servies, parts);
    }

    private int statut() {
        return etats.containsValue(Etat.SERVIE) ? OK : plusGrave().statut();
    }

    /** @return a server's fault before all else, the highest; then that somebody may not ask; then that nobody is known */
    private Etat plusGrave() {
        return etats.values().stream().max(Comparator
                .<Etat>comparingInt(etat -> etat.statut() >= FAUTE_DU_SERVEUR ? etat.statut() : 0)
                .thenComparing(etat -> etat == Etat.REFUSEE)).orElseThrow();
    }

    private String issue() {
        if (etats.containsValue(Etat.SERVIE)) {
            return etats.values().stream().allMatch(etat -> etat == Etat.SERVIE) ? "served" : "partial";
        }
        return plusGrave().issue();
    }

    /** @return what the journal is to tell of it: one event of the whole and one of each part */
    List<String> evenements() {
        return Stream.concat(Stream.of(DOSSIER + " " + issue()),
                etats.entrySet().stream()
                        .map(une -> une.getKey().dans(une.getValue()).route() + " " + une.getValue().issue()))
                .sorted().toList();
    }

    /** @return the same where all of it ended like this */
    List<String> evenements(String issue) {
        return Stream.concat(Stream.of(DOSSIER), demandes().map(Demande::route)).map(route -> route + " " + issue).sorted()
                .toList();
    }
}
