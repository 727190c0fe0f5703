package fr.apiparticulier.gateway.delivrance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rows of {@code habilitation}. Columns are the members of {@link Membre} and a few beside them. */
final class HabilitationTable {

    private static final List<Membre> MEMBRES = List.of(Membre.values());
    private static final List<String> A_COTE = List.of("id", "etat", "creee_le", "modifiee_le", "retiree_le",
            "version");
    private static final String INSERER = "insert into habilitation (" + String.join(", ", A_COTE) + ", "
            + MEMBRES.stream().map(Membre::nom).collect(Collectors.joining(", ")) + ") values ("
            + IntStream.rangeClosed(1, A_COTE.size() + MEMBRES.size()).mapToObj(i -> "$" + i).collect(Collectors.joining(", "))
            + ")";
    private static final String MODIFIER = "update habilitation set "
            + IntStream.range(1, A_COTE.size()).mapToObj(i -> A_COTE.get(i) + " = $" + (i + 1))
                    .collect(Collectors.joining(", "))
            + ", "
            + IntStream.range(0, MEMBRES.size()).mapToObj(i -> MEMBRES.get(i).nom() + " = $" + (A_COTE.size() + i + 1))
                    .collect(Collectors.joining(", "))
            + " where id = $1";

    private HabilitationTable() {
    }

    static Uni<Void> inserer(SqlConnection base, Habilitation habilitation) {
        return base.preparedQuery(INSERER).execute(valeurs(habilitation)).replaceWithVoid();
    }

    static Uni<Void> modifier(SqlConnection base, Habilitation habilitation) {
        return base.preparedQuery(MODIFIER).execute(valeurs(habilitation)).replaceWithVoid();
    }

    /** Nobody else writes it until the transaction ends. Fails with {@link RefusEcriture} if it is not there. */
    static Uni<Habilitation> prendre(SqlConnection base, UUID id) {
        return une(base, "select * from habilitation where id = $1 for update", id).map(HabilitationTable::presente);
    }

    static Uni<Habilitation> lire(SqlConnection base, UUID id) {
        return une(base, "select * from habilitation where id = $1", id).map(HabilitationTable::presente);
    }

    static Uni<Optional<Habilitation>> prendreParReference(SqlConnection base, String reference) {
        return une(base, "select * from habilitation where reference = $1 for update", reference);
    }

    /** @return in the order in which they were created */
    static Uni<List<Habilitation>> lister(SqlConnection base, Etat etat, String siret, int limite, int decalage) {
        return base.preparedQuery("""
                select * from habilitation where ($1::text is null or etat = $1) and ($2::text is null or siret = $2)
                order by creee_le, id limit $3 offset $4""")
                .execute(Tuple.of(etat == null ? null : etat.name(), siret, limite, decalage))
                .map(lignes -> StreamSupport.stream(lignes.spliterator(), false).map(HabilitationTable::habilitation).toList());
    }

    private static Uni<Optional<Habilitation>> une(SqlConnection base, String sql, Object cle) {
        return base.preparedQuery(sql).execute(Tuple.of(cle)).map(
                lignes -> StreamSupport.stream(lignes.spliterator(), false).findFirst().map(HabilitationTable::habilitation));
    }

    private static Habilitation presente(Optional<Habilitation> habilitation) {
        return habilitation.orElseThrow(() -> RefusEcriture.introuvable("aucune habilitation de cet identifiant"));
    }

    private static Tuple valeurs(Habilitation habilitation) {
        List<Object> valeurs = new ArrayList<>(Arrays.asList(habilitation.id(), habilitation.etat().name(),
                Heure.sql(habilitation.creeeLe()), Heure.sql(habilitation.modifieeLe()), Heure.sql(habilitation.retireeLe()),
                habilitation.version()));
        MEMBRES.forEach(membre -> valeurs.add(sql(habilitation.contenu().valeur(membre))));
        return Tuple.from(valeurs);
    }

    private static Object sql(Object valeur) {
        return valeur instanceof JsonArray liste ? liste.stream().map(String.class::cast).toArray(String[]::new) : valeur;
    }

    private static Habilitation habilitation(Row ligne) {
        JsonObject valeurs = new JsonObject();
        MEMBRES.forEach(membre -> {
            Object valeur = ligne.getValue(membre.nom());
            valeurs.put(membre.nom(), valeur instanceof String[] liste ? new JsonArray(Arrays.asList(liste)) : valeur);
        });
        return new Habilitation(ligne.getUUID("id"), Contenu.de(valeurs), Etat.valueOf(ligne.getString("etat")),
                Heure.lire(ligne, "creee_le"), Heure.lire(ligne, "modifiee_le"), Heure.lire(ligne, "retiree_le"),
                ligne.getInteger("version"));
    }
}
