/** {@code suite/bench-footprint}: how large each service is in each of its forms, how soon it answers, what memory it takes. */
package fr.apiparticulier.suite.empreinte;
