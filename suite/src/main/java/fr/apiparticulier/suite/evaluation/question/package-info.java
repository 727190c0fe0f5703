/** What is asked about whom, and what may be answered. */
package fr.apiparticulier.suite.evaluation.question;
