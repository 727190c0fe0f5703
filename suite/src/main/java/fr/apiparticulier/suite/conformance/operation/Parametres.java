package fr.apiparticulier.suite.conformance.operation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of a way of asking, as the public contract names them.
 *
 * @param requis sets of which one parameter each must be given
 * @param facultatifs the others the contract knows
 */
public record Parametres(List<Set<String>> requis, Set<String> facultatifs) {

    private static final Set<String> LIEU_V3 = Set.of("nomUsage", "codeCogInseeCommuneNaissance", "nomCommuneNaissance",
            "codeCogInseeDepartementNaissance");

    static final Parametres NUMERO = new Parametres(un("numeroAllocataire", "codePostal"), Set.of());
    static final Parametres PRESTATION_V2 = new Parametres(un("nomNaissance", "codePaysLieuDeNaissance"),
            Set.of("nomUsage", "prenoms", "anneeDateDeNaissance", "moisDateDeNaissance", "jourDateDeNaissance",
                    "codeInseeLieuDeNaissance", "sexe", "nomCommuneNaissance", "codeInseeDepartementNaissance"));
    static final Parametres PRESTATION_V3 = new Parametres(un("nomNaissance", "codeCogInseePaysNaissance"),
            avec(LIEU_V3, "prenoms", "anneeDateNaissance", "moisDateNaissance", "jourDateNaissance", "sexeEtatCivil"));
    static final Parametres FAMILLE_V2 = PRESTATION_V2.et("annee", "mois");
    static final Parametres FAMILLE_V3 = PRESTATION_V3.et("annee", "mois");
    static final Parametres ETUDIANT_V2 = new Parametres(ou("ine", "nom", "prenom", "dateDeNaissance", "sexe"),
            Set.of("lieuDeNaissance"));
    static final Parametres BOURSIER_V2 = new Parametres(ou("ine", "nom", "prenoms", "dateDeNaissance"),
            Set.of("lieuDeNaissance", "sexe"));
    static final Parametres INE = new Parametres(un("ine"), Set.of());
    static final Parametres INE_CAMPAGNE = new Parametres(un("ine"), Set.of("campaignYear"));
    static final Parametres ETUDIANT_V3 = new Parametres(complet("sexeEtatCivil"), LIEU_V3);
    static final Parametres BOURSIER_V3 = new Parametres(complet(), avec(LIEU_V3, "sexeEtatCivil"));
    static final Parametres BOURSIER_V4 = new Parametres(complet(), avec(LIEU_V3, "sexeEtatCivil", "campaignYear"));
    static final Parametres IDENTIFIANT = new Parametres(un("identifiant"), Set.of());
    static final Parametres SCOLARITE_V2 = new Parametres(
            un("nom", "prenom", "sexe", "dateNaissance", "codeEtablissement", "anneeScolaire"), Set.of());
    static final Parametres SCOLARITE_V3 = new Parametres(
            Stream.concat(complet("sexeEtatCivil", "anneeScolaire").stream(),
                    Stream.of(Set.of("codeEtablissement", "codesBcnDepartements", "codesBcnRegions"))).toList(),
            Set.of("degreEtablissement", "nomUsage"));

    public boolean connait(String parametre) {
        return facultatifs.contains(parametre) || requis.stream().anyMatch(un -> un.contains(parametre));
    }

    private Parametres et(String... autres) {
        return new Parametres(requis, avec(facultatifs, autres));
    }

    private static List<Set<String>> un(String... noms) {
        return Stream.of(noms).map(Set::of).toList();
    }

    /** Either the identifier, or all of the others. */
    private static List<Set<String>> ou(String identifiant, String... noms) {
        return Stream.of(noms).map(nom -> Set.of(identifiant, nom)).toList();
    }

    private static List<Set<String>> complet(String... autres) {
        return Stream.concat(
                Stream.of("nomNaissance", "prenoms", "anneeDateNaissance", "moisDateNaissance", "jourDateNaissance"),
                Stream.of(autres)).map(Set::of).toList();
    }

    private static Set<String> avec(Set<String> noms, String... autres) {
        return Stream.concat(noms.stream(), Stream.of(autres)).collect(Collectors.toUnmodifiableSet());
    }
}
