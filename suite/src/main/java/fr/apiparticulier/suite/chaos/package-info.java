/**
 * The running suite under load, one fault after another, every answer held against an oracle: {@code suite/chaos}.
 */
package fr.apiparticulier.suite.chaos;
