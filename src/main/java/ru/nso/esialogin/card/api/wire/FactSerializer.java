package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.Fact;

/** Writes empty as {@code null}, or as {@code []} where a list belongs; unknown is left out of the object. */
final class FactSerializer extends JsonSerializer<Fact<?>> implements ContextualSerializer {
    private final boolean list;

    FactSerializer() {
        this(false);
    }

    private FactSerializer(boolean list) {
        this.list = list;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
        JavaType content = property == null ? null : property.getType().containedType(0);
        return new FactSerializer(content != null && content.isCollectionLikeType());
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Fact<?> fact) {
        return fact.isUnknown();
    }

    @Override
    public void serialize(Fact<?> fact, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Optional<?> value = fact.value();
        if (value.isPresent()) {
            provider.defaultSerializeValue(value.get(), generator);
        } else if (list) {
            generator.writeStartArray();
            generator.writeEndArray();
        } else {
            generator.writeNull();
        }
    }
}
