/** A registry of millions: made up, imported by a provider's own executable, and measured beside what PostgreSQL can do at best. */
package fr.apiparticulier.suite.registre;
