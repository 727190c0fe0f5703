/** Whether the service and its providers are there, and were, as anybody may see it: made from how calls and probes ended. */
package fr.apiparticulier.gateway.statut;
