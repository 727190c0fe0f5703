/** {@code suite/bench-dossier}: what one question for five resources costs, beside five questions for one each. */
package fr.apiparticulier.suite.banc;
