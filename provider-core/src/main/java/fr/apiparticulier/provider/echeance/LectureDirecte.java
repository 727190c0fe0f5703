package fr.apiparticulier.provider.echeance;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * What {@link Lecture} promises, for a method that reads by statements of its own ({@link Seance}), without an object mapper:
 * where a registry is asked most (docs/adr/0036).
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface LectureDirecte {
}
