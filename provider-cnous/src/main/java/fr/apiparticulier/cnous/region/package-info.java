/** The régions whose scholarships are served. */
package fr.apiparticulier.cnous.region;
