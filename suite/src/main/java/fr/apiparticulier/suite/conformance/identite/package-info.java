/** Who a recorded question asks for, who its answer is about, and whether that is the same person. */
package fr.apiparticulier.suite.conformance.identite;
