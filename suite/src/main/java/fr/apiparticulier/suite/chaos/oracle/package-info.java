/** What is asked, and what the right answer is: learnt on a quiet suite, and held against the fictional people's files. */
package fr.apiparticulier.suite.chaos.oracle;
