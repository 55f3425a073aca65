package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.arc.All;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the one object mapper of the service. */
@Singleton
final class JsonBeans {
    @Produces
    @Singleton
    ObjectMapper objectMapper(JsonSettings settings, @All List<ObjectMapperCustomizer> customizers) {
        ObjectMapper mapper = strict(settings);
        customizers.stream().sorted().forEach(customizer -> customizer.customize(mapper));
        return settled(mapper);
    }

    private static ObjectMapper strict(JsonSettings settings) {
        return JsonMapper.builder(StrictJsonFactory.of(settings))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    // A SNILS sent as a number has lost its leading zeros: better refused than guessed.
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .build();
    }

    /** What no extension may loosen again. */
    static ObjectMapper settled(ObjectMapper mapper) {
        return mapper.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .registerModule(DayAndInstant.module());
    }

    /** The mapper of the service, for plain tests and tools without a container. */
    static ObjectMapper standalone(JsonSettings settings) {
        return settled(strict(settings).findAndRegisterModules());
    }
}
