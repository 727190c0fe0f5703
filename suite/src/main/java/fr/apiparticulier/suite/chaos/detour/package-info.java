/** What stands between two parts of the suite and breaks their talk: TCP, and as much HTTP as a wrong answer takes. */
package fr.apiparticulier.suite.chaos.detour;
