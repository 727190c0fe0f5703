package fr.apiparticulier.gateway.mask;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;

/** Default deny, for every object of every type: a member without an entry in the table is not even known to the writer. */
final class MaskModule extends SimpleModule {

    MaskModule() {
        super("mask");
        setSerializerModifier(new BeanSerializerModifier() {
            @Override
            public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription type,
                    List<BeanPropertyWriter> members) {
                return members.stream().flatMap(MaskModule::entry).toList();
            }
        });
    }

    private static Stream<BeanPropertyWriter> entry(BeanPropertyWriter member) {
        OpenedBy openedBy = member.getAnnotation(OpenedBy.class);
        if (openedBy != null) {
            return Stream.of(new MaskedProperty(member, openedBy));
        }
        return member.getAnnotation(OpenedWithParent.class) == null ? Stream.empty() : Stream.of(member);
    }
}
