package fr.apiparticulier.suite.evaluation.corruption;

import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.lexique.Poids;

/** What may be wrong with a question, and how many of a thousand questions it befalls. */
public enum Corruption {
    AUCUNE("none", Famille.EXACTE, 105, (dite, vraie, hasard) -> Optional.of(new Dite(dite, ""))),
    CASSE("case", Famille.FORMAT, 30, Ecriture::casse),
    ACCENTS("accents", Famille.FORMAT, 30, Ecriture::accents),
    TRAITS("hyphens", Famille.FORMAT, 20, Ecriture::traits),
    APOSTROPHES("apostrophes", Famille.FORMAT, 8, Ecriture::apostrophes),
    ESPACES("spaces", Famille.FORMAT, 20, Ecriture::espaces),
    LIGATURES("ligatures", Famille.FORMAT, 5, Ecriture::ligatures),
    ORDRE_PRENOMS("given names reordered", Famille.FORMAT, 25, Prenoms::melanges),
    COMPOSE_COLLE("compound glued", Famille.FORMAT, 12, Prenoms::colles),
    COMPOSE_SEPARE("compound as two", Famille.FORMAT, 10, Prenoms::separes),
    SON_NOM("birth name as heard", Famille.SON, 100, Sons::dansLeNom),
    SON_PRENOM("given name as heard", Famille.SON, 80, Sons::dansLePrenom),
    INSERTION("letter inserted", Famille.FAUTE, 50, Frappe.INSERTION),
    SUPPRESSION("letter deleted", Famille.FAUTE, 50, Frappe.SUPPRESSION),
    SUBSTITUTION("letter substituted", Famille.FAUTE, 50, Frappe.SUBSTITUTION),
    TRANSPOSITION("letters transposed", Famille.FAUTE, 50, Frappe.TRANSPOSITION),
    VOISINE("neighbouring key", Famille.FAUTE, 50, Frappe.VOISINE),
    USAGE_SEUL("usual name as birth name", Famille.AUTRE, 25, Noms::usageSeul),
    NOMS_ECHANGES("birth and usual swapped", Famille.AUTRE, 12, Noms::echanges),
    NAISSANCE_POUR_USAGE("birth name as usual name", Famille.AUTRE, 5, Noms::naissancePourUsage),
    PARTICULE("particle dropped", Famille.AUTRE, 12, Noms::sansParticule),
    MOITIE("half of a double name", Famille.AUTRE, 12, Noms::moitie),
    PRENOM_POUR_NOM("names in wrong fields", Famille.AUTRE, 5, Noms::prenomPourNom),
    INITIALE("given name abbreviated", Famille.AUTRE, 12, Prenoms::initiale),
    SECOND("second given name used", Famille.AUTRE, 15, Prenoms::second),
    MANQUANTS("given names missing", Famille.AUTRE, 12, Prenoms::manquants),
    SANS_PRENOM("no given name", Famille.AUTRE, 5, Prenoms::aucun),
    COMPOSE_COUPE("compound cut", Famille.AUTRE, 12, Prenoms::coupe),
    SANS_JOUR("day unknown", Famille.AUTRE, 12, Dates::sansJour),
    SANS_MOIS("day and month unknown", Famille.AUTRE, 12, Dates::sansMois),
    JOUR_POUR_MOIS("day and month exchanged", Famille.AUTRE, 12, Dates::jourPourMois),
    CHIFFRE("one digit of the date", Famille.AUTRE, 25, Dates::unChiffre),
    FUSION("commune before/after merger", Famille.AUTRE, 10, Lieux::fusion),
    VILLE("city for arrondissement", Famille.AUTRE, 15, Lieux::ville),
    AUTRE_COMMUNE("another commune", Famille.AUTRE, 12, Lieux::autre),
    SANS_COMMUNE("no commune", Famille.AUTRE, 15, Lieux::sansCommune),
    SANS_SEXE("no sex", Famille.AUTRE, 15, Lieux::sansSexe),
    AUTRE_SEXE("other sex", Famille.AUTRE, 10, Lieux::autreSexe),
    PLUSIEURS("two or three of these", Famille.AUTRE, 30, Plusieurs::ensemble),
    NOM_ET_ANNEE("names and year alone", Famille.AUTRE, 10, Plusieurs::nomsEtAnnee);

    private static final Poids<Corruption> TOUTES = poids();

    private final String mot;
    private final Famille famille;
    private final int part;
    private final Geste geste;

    Corruption(String mot, Famille famille, int part, Geste geste) {
        this.mot = mot;
        this.famille = famille;
        this.part = part;
        this.geste = geste;
    }

    private static Poids<Corruption> poids() {
        Poids.Liste<Corruption> liste = new Poids.Liste<>();
        for (Corruption corruption : values()) {
            liste.ajouter(corruption, corruption.part);
        }
        return liste.poids();
    }

    public static Corruption tirer(RandomGenerator hasard) {
        return TOUTES.tirer(hasard);
    }

    public String mot() {
        return mot;
    }

    public Famille famille() {
        return famille;
    }

    /** @return how many of a thousand questions */
    public int part() {
        return part;
    }

    /**
     * @param dite what would be said
     * @param vraie what the papers say
     * @return what is said instead; empty if this cannot happen to that person
     */
    public Optional<Dite> sur(Identite dite, Identite vraie, RandomGenerator hasard) {
        // Targets are promised for a full birth date.
        return famille.cible().isPresent() && !dite.naissance().estComplete()
                ? Optional.empty()
                : geste.sur(dite, vraie, hasard);
    }
}
