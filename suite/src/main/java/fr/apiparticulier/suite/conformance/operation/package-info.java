/** The operations of the public API that this version serves, as the public OpenAPI documents name and describe them. */
package fr.apiparticulier.suite.conformance.operation;
