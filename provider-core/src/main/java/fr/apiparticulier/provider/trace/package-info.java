/** A question within the gateway's trace, and in the log under the gateway's name for it. */
package fr.apiparticulier.provider.trace;
