/** The previous release and this one side by side, under load, every answer held against what it must be: {@code suite/upgrade}. */
package fr.apiparticulier.suite.upgrade;
