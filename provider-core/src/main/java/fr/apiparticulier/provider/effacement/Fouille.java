package fr.apiparticulier.provider.effacement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.Blocs;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Base;
import fr.apiparticulier.provider.registre.Table;

/** Finds rows about somebody in every generation there is, in service or kept, whoever imported it. */
final class Fouille {

    /** By sound where rows have these columns, by name where they may lack them, as those of the release before do. */
    private static final String PAR_NOM = """
            (bloc_nom = any(?) or bloc_prenom = any(?) or bloc_noms = any(?)
            or (cle_nom_naissance = any(?) and naissance_annee = ?)
            or (bloc_noms is null and nom_usage is not null and naissance_annee = ?))""";

    private final Base base;
    private final List<Table> tables;
    private final Personnes<?> personnes;

    Fouille(Base base, List<Table> tables, Personnes<?> personnes) {
        this.base = base;
        this.tables = tables;
        this.personnes = personnes;
    }

    /** @return the rows that are about the subject, and about nobody else */
    Set<Rangee> trouver(Sujet sujet) throws SQLException {
        Marques siennes = Marques.de(sujet.identite().orElse(null), personnes.identifiants(sujet));
        Set<Rangee> candidates = new LinkedHashSet<>();
        lireRacine(personnes.critere(sujet), candidates);
        lireParNom(sujet.identite(), candidates);
        candidates.removeIf(rangee -> !rangee.estDe(sujet.identite(), siennes));
        return candidates;
    }

    /** @return whatever has an identifier of these rows, or a name that sounds like one of theirs, or like the subject's */
    Set<Rangee> autour(Sujet sujet, Collection<Rangee> rangees) throws SQLException {
        Set<Rangee> candidates = new LinkedHashSet<>();
        lireRacine(personnes.critere(sujet), candidates);
        lireParNom(sujet.identite(), candidates);
        for (Rangee rangee : rangees) {
            lireRacine(Optional.ofNullable(rangee.memes()), candidates);
            lireParNom(Optional.ofNullable(rangee.identite()), candidates);
        }
        return candidates;
    }

    private void lireRacine(Optional<Personnes.Critere> critere, Set<Rangee> candidates) throws SQLException {
        if (critere.isPresent()) {
            lire(tables.get(0), critere.get(), candidates::add);
        }
    }

    private void lireParNom(Optional<Identite> nommee, Set<Rangee> candidates) throws SQLException {
        if (nommee.isPresent()) {
            for (Table table : tables.stream().filter(Table::personnes).toList()) {
                lire(table, parNom(nommee.get()), candidates::add);
            }
        }
    }

    /** Looks at every row there is. */
    void parcourir(Consumer<Rangee> vue) throws SQLException {
        for (Table table : tables.stream().filter(table -> table.personnes() || table.parente() == null).toList()) {
            lire(table, new Personnes.Critere("true"), vue);
        }
    }

    private void lire(Table table, Personnes.Critere critere, Consumer<Rangee> vue) throws SQLException {
        base.parcourir(ligne -> rangee(table, ligne), vue, "select * from " + table.nom() + " where " + critere.sql(),
                critere.valeurs().toArray());
    }

    private Rangee rangee(Table table, ResultSet ligne) throws SQLException {
        boolean racine = table.parente() == null;
        Identite identite = table.personnes() && ligne.getString("nom_naissance") != null
                ? IdentiteEnregistree.lire(ligne)
                : null;
        long id = ligne.getLong("id");
        return new Rangee(table, ligne.getLong("generation"), id, racine ? id : ligne.getLong(table.lien()), identite,
                Marques.de(identite, racine ? personnes.identifiants(ligne) : List.of()),
                racine ? personnes.critere(ligne).orElse(null) : null);
    }

    /** Which of two names is the birth name, registers do not agree about. */
    private static Personnes.Critere parNom(Identite sujet) {
        List<Identite> noms = Stream.of(sujet.nomNaissance(), sujet.nomUsage()).filter(Objects::nonNull)
                .map(nom -> new Identite(nom, null, sujet.prenoms(), sujet.naissance(), null, null, null)).toList();
        List<Blocs> blocs = noms.stream().map(Blocs::de).toList();
        return new Personnes.Critere(PAR_NOM, cles(blocs.stream().map(Blocs::parNom)),
                cles(blocs.stream().map(Blocs::parPrenom)),
                cles(blocs.stream().map(Blocs::parNoms)), noms.stream().map(Identite::cleNomNaissance).toArray(String[]::new),
                sujet.naissance().annee(), sujet.naissance().annee());
    }

    private static Long[] cles(Stream<Long> cles) {
        return cles.filter(Objects::nonNull).toArray(Long[]::new);
    }
}
