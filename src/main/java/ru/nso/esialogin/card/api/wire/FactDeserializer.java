package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.spelling.Placeholders;

/** Reads a member left out as unknown; null, an empty list and «Нет данных» as empty; all else as a value. */
final class FactDeserializer extends JsonDeserializer<Fact<?>> implements ContextualDeserializer {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+");

    private final @Nullable JsonDeserializer<Object> content;

    /** The constant NONE of an enumeration is a value, not a word for "nothing". */
    private final boolean isEnumeration;

    FactDeserializer() {
        this(null, false);
    }

    private FactDeserializer(@Nullable JsonDeserializer<Object> content, boolean isEnumeration) {
        this.content = content;
        this.isEnumeration = isEnumeration;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType fact = property == null ? context.getContextualType() : property.getType();
        JavaType of = fact.containedType(0);
        return new FactDeserializer(context.findContextualValueDeserializer(of, property), of.isEnumType());
    }

    @Override
    public Fact<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean text = parser.hasToken(JsonToken.VALUE_STRING);
        boolean constant =
                text && isEnumeration && CONSTANT.matcher(parser.getText()).matches();
        if (text && !constant && Placeholders.isPlaceholder(parser.getText())) {
            return Fact.empty();
        }
        if (content == null) {
            throw new IllegalStateException("a fact of nothing in particular cannot be read");
        }
        Object value = content.deserialize(parser, context);
        return value instanceof Collection<?> items && items.isEmpty() ? Fact.empty() : Fact.ofNullable(value);
    }

    @Override
    public Fact<?> getNullValue(DeserializationContext context) {
        return Fact.empty();
    }

    @Override
    public Fact<?> getAbsentValue(DeserializationContext context) {
        return Fact.unknown();
    }
}
