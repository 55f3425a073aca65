package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;

/** Teaches the object mapper of the service facts of three states and birth dates as people write them. */
@Singleton
public final class CardJackson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(module());
    }

    /** The module, for mappers outside the container. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal cannot name the parameter of Fact
    public static SimpleModule module() {
        SimpleModule module = new SimpleModule("esialogin-cards");
        module.addDeserializer(Fact.class, (JsonDeserializer) new FactDeserializer());
        module.addSerializer((Class) Fact.class, new FactSerializer());
        module.addDeserializer(BirthDate.class, new BirthDateDeserializer());
        module.addSerializer(BirthDate.class, new BirthDateSerializer());
        return module;
    }

    private static final class BirthDateDeserializer extends JsonDeserializer<BirthDate> {
        @Override
        public BirthDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (BirthDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            Optional<BirthDate> read = BirthDate.parse(parser.getText());
            if (read.isEmpty()) {
                // The empty text stands for the value, which is personal and must not get into a message.
                throw context.weirdStringException("", LocalDate.class, "no such day");
            }
            return read.get();
        }
    }

    private static final class BirthDateSerializer extends JsonSerializer<BirthDate> {
        @Override
        public void serialize(BirthDate birth, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeString(birth.date().toString());
        }
    }
}
