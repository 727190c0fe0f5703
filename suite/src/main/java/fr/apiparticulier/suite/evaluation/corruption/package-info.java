/**
 * What happens to a name, a date or a place between somebody's papers and a question. Written without a look at how
 * providers search: nothing here may call it.
 */
package fr.apiparticulier.suite.evaluation.corruption;
