/** Where a call comes from, and whom to believe about it. */
package fr.apiparticulier.gateway.provenance;
