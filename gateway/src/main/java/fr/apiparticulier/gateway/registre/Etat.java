package fr.apiparticulier.gateway.registre;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may ask for what, all of it, as one moment saw it; never changes. */
public final class Etat {

    private final long numero;
    private final Map<UUID, JetonEmis> jetons;
    private final Map<String, Habilitation> clients;
    private final List<Cle> cles;
    private final int habilitations;

    private Etat(long numero, Map<UUID, JetonEmis> jetons, Map<String, Habilitation> clients, List<Cle> cles,
            int habilitations) {
        this.numero = numero;
        this.jetons = jetons;
        this.clients = clients;
        this.cles = cles;
        this.habilitations = habilitations;
    }

    /** A token whose habilitation is not there is unknown. */
    static Etat de(Releve releve) {
        Map<UUID, Habilitation> parId = releve.habilitations().stream().map(Habilitation::de)
                .collect(Collectors.toMap(Habilitation::id, Function.identity()));
        // Many tokens, few sets of scopes: what is kept of each holds none of its own.
        Map<Set<String>, Set<String>> communs = new HashMap<>();
        return new Etat(releve.numero(),
                releve.jetons().stream().filter(jeton -> parId.containsKey(jeton.habilitation()))
                        .collect(Collectors.toUnmodifiableMap(Releve.Jeton::jti,
                                jeton -> emis(jeton, parId.get(jeton.habilitation()), communs))),
                releve.habilitations().stream().filter(droits -> droits.clientFranceConnect() != null)
                        .collect(Collectors.toUnmodifiableMap(Releve.Droits::clientFranceConnect,
                                droits -> parId.get(droits.id()))),
                List.copyOf(releve.cles()), parId.size());
    }

    /** @return the token of that {@code jti}, revoked and expired ones too */
    public Optional<JetonEmis> jeton(UUID jti) {
        return Optional.ofNullable(jetons.get(jti));
    }

    /** @return the habilitation of a service that citizens sign in to with FranceConnect */
    public Optional<Habilitation> clientFranceConnect(String client) {
        return Optional.ofNullable(clients.get(client));
    }

    /** @return our own keys, those that are not trusted any more too */
    public List<Cle> cles() {
        return cles;
    }

    /** @return since when the key signs that signs now; empty if none of ours does */
    Optional<Instant> signeDepuis(Instant maintenant) {
        return cles.stream().filter(cle -> cle.retireeLe() == null || cle.retireeLe().isAfter(maintenant)).map(Cle::signeLe)
                .filter(signeLe -> signeLe != null && !signeLe.isAfter(maintenant)).max(Comparator.naturalOrder());
    }

    long numero() {
        return numero;
    }

    int habilitations() {
        return habilitations;
    }

    int jetons() {
        return jetons.size();
    }

    /** @return how many active habilitations have a token now and, if nothing is done, none any more after that time */
    long finissent(Instant maintenant, Duration dans) {
        Map<UUID, Instant> fins = jetons.values().stream().filter(jeton -> jeton.habilitation().active())
                .collect(Collectors.toMap(jeton -> jeton.habilitation().id(), JetonEmis::fin,
                        (une, autre) -> une.isAfter(autre) ? une : autre));
        return fins.values().stream().filter(fin -> fin.isAfter(maintenant) && !fin.isAfter(maintenant.plus(dans))).count();
    }

    private static JetonEmis emis(Releve.Jeton jeton, Habilitation habilitation, Map<Set<String>, Set<String>> communs) {
        Set<String> scopes = jeton.scopes().stream().filter(Objects::nonNull).filter(habilitation.scopes()::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new JetonEmis(jeton.jti(), habilitation, communs.computeIfAbsent(scopes, premier -> premier), jeton.expireLe(),
                jeton.revoqueLe());
    }
}
