package fr.apiparticulier.gateway.mask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;

/** What a route shows: a record whose members are the public ones, each with its entry in the table scope to field. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface View {

    /** Whose data it is. */
    Service service();

    /** Decides envelope, error format and the spelling of members. */
    ApiVersion version();

    /** Any one of these opens the route; what else they open, the members say. */
    Scope[] scopes();
}
