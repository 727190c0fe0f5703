package fr.apiparticulier.gateway.mask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.apiparticulier.contract.scope.Scope;

/**
 * One entry of the table scope to field: this member leaves only if the token holds one of these scopes, or, with
 * {@link #all}, every one of them. A member with neither this nor {@link OpenedWithParent} never leaves.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface OpenedBy {

    Scope[] value();

    boolean all() default false;
}
