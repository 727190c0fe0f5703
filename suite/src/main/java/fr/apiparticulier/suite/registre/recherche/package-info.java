/** How fast people are found in a registry, by each of their keys, however many they are; beside PostgreSQL's own benchmark. */
package fr.apiparticulier.suite.registre.recherche;
