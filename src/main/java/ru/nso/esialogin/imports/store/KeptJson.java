package ru.nso.esialogin.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Lists and maps as they stand in columns. */
@Singleton
final class KeptJson {
    private final ObjectMapper mapper;

    KeptJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object list) {
        try {
            return mapper.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column that cannot be written", e);
        }
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column holds nothing of ours", e);
        }
    }
}
