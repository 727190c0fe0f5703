package fr.apiparticulier.provider.identite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** An identity as columns: what the data holder wrote, and the key it is looked up by. */
@Embeddable
public class IdentiteEnregistree {

    /** In the order of {@link #valeurs}. */
    public static final List<String> COLONNES = List.of("nom_naissance", "cle_nom_naissance", "nom_usage", "prenoms",
            "naissance_annee", "naissance_mois", "naissance_jour", "sexe", "commune_naissance", "pays_naissance", "bloc_nom",
            "bloc_prenom", "bloc_noms", "cle_prenom");

    /** What {@link #lire(Row)} reads: all but what people are looked up by. */
    public static final String LUES = "nom_naissance, nom_usage, prenoms, naissance_annee, naissance_mois, naissance_jour, sexe,"
            + " commune_naissance, pays_naissance";

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

    @Column(name = "bloc_nom")
    Long blocNom;
    @Column(name = "bloc_prenom")
    Long blocPrenom;
    @Column(name = "bloc_noms")
    Long blocNoms;
    @Column(name = "cle_prenom")
    String clePrenom;

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
        Blocs blocs = Blocs.de(identite);
        colonnes.blocNom = blocs.parNom();
        colonnes.blocPrenom = blocs.parPrenom();
        colonnes.blocNoms = blocs.parNoms();
        colonnes.clePrenom = blocs.prenom();
        return colonnes;
    }

    /**
     * @param identite null for nobody: then all of its columns are
     * @param avant values of the columns before
     * @return these, then those of {@link #COLONNES}
     */
    public static Object[] valeurs(Identite identite, Object... avant) {
        Object[] valeurs = Arrays.copyOf(avant, avant.length + COLONNES.size());
        if (identite != null) {
            IdentiteEnregistree c = de(identite);
            Object[] colonnes = {c.nomNaissance, c.cleNomNaissance, c.nomUsage, c.prenoms, c.naissanceAnnee, c.naissanceMois,
                    c.naissanceJour, c.sexe, c.communeNaissance, c.paysNaissance, c.blocNom, c.blocPrenom, c.blocNoms,
                    c.clePrenom};
            System.arraycopy(colonnes, 0, valeurs, avant.length, colonnes.length);
        }
        return valeurs;
    }

    /** @return the person of a row that has these columns by their names; one with a birth name */
    public static Identite lire(ResultSet ligne) throws SQLException {
        IdentiteEnregistree colonnes = new IdentiteEnregistree();
        colonnes.nomNaissance = ligne.getString("nom_naissance");
        colonnes.nomUsage = ligne.getString("nom_usage");
        colonnes.prenoms = ligne.getString("prenoms");
        colonnes.naissanceAnnee = ligne.getObject("naissance_annee", Integer.class);
        colonnes.naissanceMois = ligne.getObject("naissance_mois", Integer.class);
        colonnes.naissanceJour = ligne.getObject("naissance_jour", Integer.class);
        colonnes.sexe = ligne.getString("sexe") == null ? null : Sexe.valueOf(ligne.getString("sexe"));
        colonnes.communeNaissance = ligne.getString("commune_naissance");
        colonnes.paysNaissance = ligne.getString("pays_naissance");
        return colonnes.identite();
    }

    /** @return of a row that has {@link #LUES} by their names */
    public static IdentiteEnregistree lire(Row ligne) {
        IdentiteEnregistree colonnes = new IdentiteEnregistree();
        colonnes.nomNaissance = ligne.getString("nom_naissance");
        colonnes.nomUsage = ligne.getString("nom_usage");
        colonnes.prenoms = ligne.getString("prenoms");
        colonnes.naissanceAnnee = ligne.getInteger("naissance_annee");
        colonnes.naissanceMois = ligne.getInteger("naissance_mois");
        colonnes.naissanceJour = ligne.getInteger("naissance_jour");
        colonnes.sexe = ligne.getString("sexe") == null ? null : Sexe.valueOf(ligne.getString("sexe"));
        colonnes.communeNaissance = ligne.getString("commune_naissance");
        colonnes.paysNaissance = ligne.getString("pays_naissance");
        return colonnes;
    }

    public Identite identite() {
        List<String> liste = prenoms.isEmpty() ? List.of() : Arrays.asList(prenoms.split("\\" + ENTRE_PRENOMS));
        return new Identite(nomNaissance, nomUsage, liste, new DateNaissance(naissanceAnnee, naissanceMois, naissanceJour),
                sexe, communeNaissance, paysNaissance);
    }
}
