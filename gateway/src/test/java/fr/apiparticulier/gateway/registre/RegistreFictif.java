package fr.apiparticulier.gateway.registre;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One habilitation and its token, right until a test changes a part of them. */
public final class RegistreFictif {

    public static final UUID JETON = new UUID(0, 1);
    public static final UUID HABILITATION = new UUID(0, 2);
    public static final String CLIENT = "service-fictif";

    public boolean active = true;
    public List<String> scopes = List.of("cnaf_enfants", "cnaf_adresse", "inconnu_ici");
    public List<String> scopesDuJeton = scopes;
    public List<String> modalites = List.of("identite", "ine", "identifiant", "france_connect");
    public List<String> destinataires = List.of();
    public List<String> adresses = List.of();
    public Integer appelsParSeconde;
    public Instant expireLe;
    public Instant revoqueLe;

    private final Clock clock;

    public RegistreFictif(Clock clock) {
        this.clock = clock;
        this.expireLe = clock.instant().plus(Duration.ofDays(30));
    }

    /** @return one that knows nothing yet */
    public static Registre vide(Clock clock) {
        return new Registre(clock);
    }

    public Registre registre() {
        Registre registre = new Registre(clock);
        registre.apprend(new Releve(1, clock.instant(), clock.instant(),
                List.of(new Releve.Droits(HABILITATION, active, scopes, modalites, destinataires, adresses, appelsParSeconde,
                        CLIENT)),
                List.of(new Releve.Jeton(JETON, HABILITATION, scopesDuJeton, expireLe, revoqueLe)), List.of()));
        return registre;
    }
}
