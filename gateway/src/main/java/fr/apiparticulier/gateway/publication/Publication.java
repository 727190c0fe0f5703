package fr.apiparticulier.gateway.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.apiparticulier.contract.erreur.ProviderError;

/**
 * What the public OpenAPI document says of a data route beside what its path and its view say already. The documents that the
 * gateway serves are made from this, and tests hold the routes to it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Publication {

    /** Its address without the slash before it, as in {@code v3/mesri/statut_etudiant/ine}. */
    String chemin();

    /** The operation's public id. */
    String id();

    /** What it shows; its scopes, members and data holder are the route's. */
    Class<? extends Record> vue();

    /** What it asks, beside {@code recipient}. */
    Question[] question();

    /** The refusals of the provider that a client may see. */
    ProviderError[] refus();

    /** One line, in French. */
    String titre();

    /** What a client must know to use the answer rightly, in French; empty if the title says it all. */
    String description() default "";

    /** Whether a FranceConnect token may ask, by the same address (v2) or as the only way (since v3). */
    boolean franceConnect() default false;

    /** Whether a later version replaces it. All of v2 is. */
    boolean remplacee() default false;
}
