/** The load: an open loop, which asks on time whatever becomes of the answers, as independent clients would. */
package fr.apiparticulier.suite.chaos.charge;
