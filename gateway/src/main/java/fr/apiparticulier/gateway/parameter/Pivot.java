package fr.apiparticulier.gateway.parameter;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/**
 * The identity pivot, in the words of v2 or v3, as much of it as each data holder requires. Where a FranceConnect token
 * proves an identity, it is that one.
 */
@Singleton
public class Pivot {

    /** The names of the parameters that changed from v2 to v3. */
    private enum Mots {
        V2("DateDeNaissance", "sexe", "codePaysLieuDeNaissance", "codeInseeLieuDeNaissance",
                "codeInseeDepartementNaissance"),
        V3("DateNaissance", "sexeEtatCivil", "codeCogInseePaysNaissance",
                "codeCogInseeCommuneNaissance",
                "codeCogInseeDepartementNaissance");

        private final String date;
        private final String sexe;
        private final String pays;
        private final String commune;
        private final String departement;

        Mots(String date, String sexe, String pays, String commune, String departement) {
            this.date = date;
            this.sexe = sexe;
            this.pays = pays;
            this.commune = commune;
            this.departement = departement;
        }
    }

    /** Since v3 the contract takes no more; whoever has more is told by the first of them. */
    public static final int PRENOMS_AU_PLUS = 3;

    private final Clock clock;
    private final CommuneNommee communeNommee;

    Pivot(Clock clock, CommuneNommee communeNommee) {
        this.clock = clock;
        this.communeNommee = communeNommee;
    }

    /** The family branch in v2: birth name and country; a birth place if that is France; the rest if known. */
    public Identite familleV2(Query query) {
        return query.proven().orElseGet(() -> famille(query, Mots.V2));
    }

    /** The family branch since v3. */
    public Identite familleV3(Query query) {
        return query.proven().orElseGet(() -> famille(query, Mots.V3));
    }

    /**
     * Students since v3: birth name, given names, the whole birth date, and the birth place if known.
     *
     * @param sexeRequis whether the holder needs the sex too
     */
    public Identite complet(Query query, boolean sexeRequis) {
        return query.proven().orElseGet(() -> lire(query, sexeRequis));
    }

    private Identite lire(Query query, boolean sexeRequis) {
        Identite personne = etatCivil(query, sexeRequis);
        String commune = query.value(Mots.V3.commune, null, GatewayError.LIEU_NAISSANCE, Formats.commune());
        String departement = query.value(Mots.V3.departement, null, GatewayError.DEPARTEMENT_NAISSANCE, Formats.departement());
        Identite identite = new Identite(personne.nomNaissance(), null, personne.prenoms(), personne.naissance(),
                personne.sexe(), commune, null, departement);
        return query.text(Mots.V3.commune).isPresent() ? identite : communeNommee.siConnue(query, identite);
    }

    /** Pupils since v3: birth name, given names, the whole birth date and the sex; schools do not know birth places. */
    public Identite eleve(Query query) {
        return etatCivil(query, true);
    }

    private Identite etatCivil(Query query, boolean sexeRequis) {
        String nom = nom(query, "nomNaissance", GatewayError.NOM_NAISSANCE);
        List<String> prenoms = prenoms(query, Mots.V3, GatewayError.PRENOMS_NAISSANCE);
        DateNaissance naissance = Naissance.read(query, Mots.V3.date, true, clock);
        Sexe sexe = query.value(Mots.V3.sexe, sexeRequis ? GatewayError.SEXE_ETAT_CIVIL : null, GatewayError.SEXE,
                Formats.sexe());
        return new Identite(nom, null, prenoms, naissance, sexe, null, null);
    }

    private Identite famille(Query query, Mots mots) {
        String nom = nom(query, "nomNaissance", GatewayError.NOM_NAISSANCE);
        String usage = nom(query, "nomUsage", null);
        List<String> prenoms = prenoms(query, mots, null);
        DateNaissance naissance = Naissance.read(query, mots.date, false, clock);
        Sexe sexe = query.value(mots.sexe, null, GatewayError.SEXE, Formats.sexe());
        String pays = query.value(mots.pays, GatewayError.CODE_PAYS, GatewayError.CODE_PAYS, Formats.pays());
        String commune = query.value(mots.commune, null, GatewayError.LIEU_NAISSANCE, Formats.commune());
        // Forms often have a département for "abroad", 99: it says nothing that the country does not.
        boolean etranger = pays != null && !Identite.FRANCE.equals(pays);
        String departement = etranger
                ? null
                : query.value(mots.departement, null, GatewayError.DEPARTEMENT_NAISSANCE, Formats.departement());
        Identite identite = new Identite(nom, usage, prenoms, naissance, sexe, commune, pays, departement);
        boolean aNommer = Identite.FRANCE.equals(pays) && query.text(mots.commune).isEmpty();
        return aNommer ? communeNommee.requise(query, identite, "annee" + mots.date) : identite;
    }

    private static String nom(Query query, String name, GatewayError missing) {
        return query.value(name, missing, GatewayError.CIVILITE, Formats.nom());
    }

    private static List<String> prenoms(Query query, Mots mots, GatewayError missing) {
        List<String> prenoms = query.list("prenoms");
        if (prenoms.isEmpty() && missing != null) {
            query.wrong(missing);
        }
        if (prenoms.stream().anyMatch(prenom -> Formats.nom().apply(prenom).isEmpty())) {
            query.wrong(GatewayError.CIVILITE);
        }
        if (mots == Mots.V3 && prenoms.size() > PRENOMS_AU_PLUS) {
            query.wrong(GatewayError.PRENOMS_EN_TROP);
        }
        return prenoms;
    }
}
