package fr.apiparticulier.gateway.mask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;

import fr.apiparticulier.contract.scope.Scope;

/** A member that looks at the caller's scopes each time it is about to be written. */
final class MaskedProperty extends BeanPropertyWriter {

    /** Key of the serialisation attribute that holds the caller's scopes. */
    static final Object SCOPES = MaskedProperty.class;

    private final transient Set<Scope> openers;
    private final boolean all;

    MaskedProperty(BeanPropertyWriter member, OpenedBy entry) {
        super(member);
        this.openers = EnumSet.copyOf(List.of(entry.value()));
        this.all = entry.all();
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider context) throws Exception {
        if (isOpenTo(context.getAttribute(SCOPES))) {
            super.serializeAsField(bean, out, context);
        }
    }

    private boolean isOpenTo(Object held) {
        // No scopes at all, or something that is no set of them: closed.
        return held instanceof Set<?> scopes
                && (all ? scopes.containsAll(openers) : openers.stream().anyMatch(scopes::contains));
    }
}
