package ru.nso.esialogin.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists as they stand in columns. */
@Singleton
final class KeptJson {
    private final ObjectMapper mapper;

    KeptJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<?> list) {
        try {
            return mapper.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list that cannot be written", e);
        }
    }

    <T> List<T> read(String text, TypeReference<List<T>> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column holds no list of ours", e);
        }
    }
}
