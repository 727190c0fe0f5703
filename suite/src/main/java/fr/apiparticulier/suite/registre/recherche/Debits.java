package fr.apiparticulier.suite.registre.recherche;

/**
 * How many questions a second were answered in one round, each by as many connections.
 *
 * @param nu by PostgreSQL's own benchmark
 * @param port by the port in process
 * @param http by the service
 */
record Debits(double nu, double port, double http) {

    double part() {
        return port / nu;
    }
}
