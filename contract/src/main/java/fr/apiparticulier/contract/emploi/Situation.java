package fr.apiparticulier.contract.emploi;

import java.time.LocalDate;
import java.util.Objects;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Sexe;

/**
 * A job seeker's latest registration. Who asked knows the identifier; it is not repeated here.
 *
 * @param codeCertificationCnav how far the CNAV certifies the identity: VC, IC, PC, AC, DC, RC, or null
 */
public record Situation(
        Civilite civilite,
        String nom,
        String nomUsage,
        String prenom,
        Sexe sexe,
        DateNaissance naissance,
        String codeCertificationCnav,
        Contact contact,
        Adresse adresse,
        Inscription inscription) implements Discret {

    /** What a provider leaves out must not become an answer. */
    public Situation {
        Objects.requireNonNull(civilite, "civilite");
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(prenom, "prenom");
        Objects.requireNonNull(naissance, "naissance");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(adresse, "adresse");
        Objects.requireNonNull(inscription, "inscription");
    }

    /** How the person is addressed; {@link #libelle} is the contract's word. */
    public enum Civilite {
        M("M."),
        MME("MME");

        private final String libelle;

        Civilite(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public record Contact(String telephone, String telephone2, String email) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** The lines of a postal address as France Travail keeps them; each may be null. */
    public record Adresse(
            String codePostal, String codeCommune, String localite, String ligneVoie, String ligneComplementDestinataire,
            String ligneComplementAdresse, String ligneComplementDistribution, String ligneNom) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** @param fin null while it lasts */
    public record Inscription(LocalDate debut, LocalDate fin, Categorie categorie) implements Discret {

        public Inscription {
            Objects.requireNonNull(debut, "debut");
            Objects.requireNonNull(categorie, "categorie");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
