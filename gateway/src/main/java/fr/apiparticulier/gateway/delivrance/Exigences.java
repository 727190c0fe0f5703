package fr.apiparticulier.gateway.delivrance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.registre.Modalite;

/**
 * What must be said before a habilitation is active and a token is issued: by GDPR articles 5, 6, 30 and 37 what the data
 * are for, on which legal basis, who answers for it; by article L114-8 of the CRPA who asks; and how citizens are designated.
 */
final class Exigences {

    private static final List<Membre> TOUJOURS = List.of(Membre.FINALITE, Membre.FONDEMENT_JURIDIQUE,
            Membre.RESPONSABLE_TRAITEMENT, Membre.DELEGUE_PROTECTION_DONNEES, Membre.CONTACT_TECHNIQUE, Membre.CONTACT_METIER,
            Membre.SCOPES, Membre.MODALITES);
    /** What a desk must say for us to know what it decided; the rest may come from an operator, before there is a token. */
    private static final List<Membre> DU_GUICHET = List.of(Membre.REFERENCE, Membre.FINALITE, Membre.SCOPES,
            Membre.MODALITES);

    private Exigences() {
    }

    /** @throws RefusEcriture naming everything that is missing or contradicts itself */
    static void verifier(Contenu contenu) {
        refuser(fautes(contenu));
    }

    /** @throws RefusEcriture naming everything that is missing of a desk's decision, or contradicts itself */
    static void verifierDecision(Contenu contenu) {
        refuser(Stream.concat(manquants(contenu, DU_GUICHET), modalites(contenu).stream()).toList());
    }

    /** @return everything that is missing or contradicts itself */
    static List<Faute> fautes(Contenu contenu) {
        List<Faute> fautes = new ArrayList<>(manquants(contenu, TOUJOURS).toList());
        if (!contenu.dit(Membre.DELIBERATION) && estDeliberation(contenu.valeur(Membre.FONDEMENT_JURIDIQUE))) {
            fautes.add(new Faute(Membre.DELIBERATION.nom(), "requise : le fondement juridique est une délibération"));
        }
        fautes.addAll(modalites(contenu));
        return fautes;
    }

    private static Stream<Faute> manquants(Contenu contenu, List<Membre> requis) {
        return requis.stream().filter(membre -> !contenu.dit(membre)).map(membre -> new Faute(membre.nom(), Faute.REQUIS));
    }

    private static void refuser(List<Faute> fautes) {
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
    }

    private static boolean estDeliberation(Object fondement) {
        return fondement instanceof String texte && Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).contains("deliberation");
    }

    /** The INE designates people in the educational sphere alone (code de l'éducation); whoever else is asked about has a name. */
    private static List<Faute> modalites(Contenu contenu) {
        Set<String> modalites = contenu.mots(Membre.MODALITES);
        Set<Scope> scopes = contenu.scopes();
        boolean ine = modalites.contains(Modalite.INE.mot());
        List<Faute> fautes = new ArrayList<>();
        if (ine && !scopes.isEmpty() && scopes.stream().noneMatch(Sphere.EDUCATIVE::contains)) {
            fautes.add(new Faute(Membre.MODALITES.nom(), "l'INE ne sert qu'aux données de la sphère éducative"));
        }
        if (ine && modalites.size() == 1 && !Sphere.EDUCATIVE.containsAll(scopes)) {
            fautes.add(new Faute(Membre.MODALITES.nom(),
                    "hors de la sphère éducative, une identité saisie, un identifiant ou FranceConnect est requis"));
        }
        return fautes;
    }
}
