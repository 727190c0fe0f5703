package fr.apiparticulier.gateway.registre;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * All habilitations, tokens and own keys, in memory: no call waits for the database. What is known goes on serving while the
 * database is away.
 */
@ApplicationScoped
public class Registre {

    /** One reference, so that nobody sees half a change. */
    private record Connu(Etat etat, Releve releve) {
    }

    private final Clock clock;
    private volatile Connu connu;
    private volatile Instant confirme;

    Registre(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal saying that it is our fault, as long as nothing is known: not that a token is not */
    public Etat etat() {
        Connu now = connu;
        if (now == null) {
            throw new Refusal(GatewayError.INTERNAL);
        }
        return now.etat;
    }

    /** @return the same, where it is no failure that nothing is known yet */
    public Optional<Etat> siConnu() {
        return Optional.ofNullable(connu).map(Connu::etat);
    }

    /** The database said so just now. */
    void apprend(Releve releve) {
        connu = new Connu(Etat.de(releve), releve);
        confirme = clock.instant();
    }

    /** The copy says so; the database, which knows better, may have been faster. */
    void reprend(Releve copie) {
        connu = new Connu(Etat.de(copie), copie);
        confirme = copie.confirmeLe();
    }

    /** The database said just now that nothing changed. */
    void confirme() {
        confirme = clock.instant();
    }

    /** @return what was learnt last, as confirmed last; empty if nothing is known */
    Optional<Releve> releve() {
        return Optional.ofNullable(connu).map(now -> now.releve.confirme(confirme));
    }

    /** @return how long ago the database last said that things are as they are known here; empty if nothing is known */
    Optional<Duration> age() {
        return Optional.ofNullable(confirme).map(instant -> Duration.between(instant, clock.instant()));
    }
}
