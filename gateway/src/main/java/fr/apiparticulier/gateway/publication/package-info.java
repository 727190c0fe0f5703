/** What is published of each route: parameters, refusals, titles. The OpenAPI documents and the tests of the contract read it. */
package fr.apiparticulier.gateway.publication;
