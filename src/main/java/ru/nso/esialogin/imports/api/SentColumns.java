package ru.nso.esialogin.imports.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The map of columns as it is sent: an object of headings and names of fields. */
final class SentColumns {
    private SentColumns() {}

    /** Reads it; ends the request if it is none. */
    static Map<String, String> read(ObjectMapper mapper, Optional<String> sent) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (sent.filter(text -> !text.isBlank()).isEmpty()) {
            return columns;
        }
        JsonNode object;
        try {
            object = mapper.readTree(sent.get());
        } catch (JsonProcessingException e) {
            throw refused();
        }
        if (!object.isObject()) {
            throw refused();
        }
        object.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                throw refused();
            }
            columns.put(entry.getKey(), entry.getValue().textValue());
        });
        return columns;
    }

    private static ProblemException refused() {
        return ProblemException.at(
                TechnicalProblem.INVALID_VALUE,
                "/columns",
                "Нужен объект JSON: заголовок из файла — имя поля, например {\"Номер мамы\": \"MOTHER.PHONE\"}.");
    }
}
