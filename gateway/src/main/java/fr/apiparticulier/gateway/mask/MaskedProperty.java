package fr.apiparticulier.gateway.mask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;

/** A member that looks at the caller's scopes each time it is about to be written. */
final class MaskedProperty extends BeanPropertyWriter {

    /** Key of the serialisation attribute that holds the caller's scopes. */
    static final Object SCOPES = MaskedProperty.class;

    private final transient Opening opening;

    MaskedProperty(BeanPropertyWriter member, OpenedBy entry) {
        super(member);
        this.opening = new Opening(EnumSet.copyOf(List.of(entry.value())), entry.all());
    }

    Opening opening() {
        return opening;
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider context) throws Exception {
        if (isOpenTo(context.getAttribute(SCOPES))) {
            super.serializeAsField(bean, out, context);
        }
    }

    private boolean isOpenTo(Object held) {
        // No scopes at all, or something that is no set of them: closed.
        return held instanceof Set<?> scopes && opening.isOpenTo(scopes);
    }
}
