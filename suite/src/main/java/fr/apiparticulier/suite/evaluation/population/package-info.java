/** People who do not exist, in families, as often and as alike as those of a country. */
package fr.apiparticulier.suite.evaluation.population;
