package fr.apiparticulier.provider.echeance;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * A method that reads the registry for one question and answers by a {@code Uni}: in one transaction, that the database ends
 * when nobody waits any more. It then fails with an {@link EcheancePassee}.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Lecture {
}
