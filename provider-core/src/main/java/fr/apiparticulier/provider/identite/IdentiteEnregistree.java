package fr.apiparticulier.provider.identite;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** An identity as columns: what the data holder wrote, and the key it is looked up by. */
@Embeddable
public class IdentiteEnregistree {

    /** Between two given names; it is in none of them. */
    private static final String ENTRE_PRENOMS = "|";

    @Column(name = "nom_naissance")
    String nomNaissance;
    @Column(name = "cle_nom_naissance")
    String cleNomNaissance;
    @Column(name = "nom_usage")
    String nomUsage;
    @Column(name = "prenoms")
    String prenoms;
    @Column(name = "naissance_annee")
    Integer naissanceAnnee;
    @Column(name = "naissance_mois")
    Integer naissanceMois;
    @Column(name = "naissance_jour")
    Integer naissanceJour;
    @Enumerated(EnumType.STRING)
    @Column(name = "sexe")
    Sexe sexe;
    @Column(name = "commune_naissance")
    String communeNaissance;
    @Column(name = "pays_naissance")
    String paysNaissance;

    protected IdentiteEnregistree() {
    }

    public static IdentiteEnregistree de(Identite identite) {
        IdentiteEnregistree colonnes = new IdentiteEnregistree();
        colonnes.nomNaissance = identite.nomNaissance();
        colonnes.cleNomNaissance = identite.cleNomNaissance();
        colonnes.nomUsage = identite.nomUsage();
        colonnes.prenoms = String.join(ENTRE_PRENOMS, identite.prenoms());
        colonnes.naissanceAnnee = identite.naissance().annee();
        colonnes.naissanceMois = identite.naissance().mois();
        colonnes.naissanceJour = identite.naissance().jour();
        colonnes.sexe = identite.sexe();
        colonnes.communeNaissance = identite.codeCommune();
        colonnes.paysNaissance = identite.codePays();
        return colonnes;
    }

    public Identite identite() {
        List<String> liste = prenoms.isEmpty() ? List.of() : Arrays.asList(prenoms.split("\\" + ENTRE_PRENOMS));
        return new Identite(nomNaissance, nomUsage, liste, new DateNaissance(naissanceAnnee, naissanceMois, naissanceJour),
                sexe, communeNaissance, paysNaissance);
    }
}
