/** {@code suite/bench-gateway}: what one call through the gateway costs, beside what else could stand in its place. */
package fr.apiparticulier.suite.saut;
