/**
 * {@code suite/conformance --openapi}: what our OpenAPI document says otherwise than a public one, and whether it is declared.
 */
package fr.apiparticulier.suite.conformance.openapi;
