/** What may differ from a recorded case, and why: rules over operation, member and condition, declared in one file. */
package fr.apiparticulier.suite.conformance.rule;
