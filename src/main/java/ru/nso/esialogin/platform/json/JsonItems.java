package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Takes a body with many items apart, each as the bytes it was sent in, so that one that is refused does not take the
 * others with it. Only the syntax is looked at here; each item is then read as strictly as a body of its own.
 */
public final class JsonItems {
    /** The member that holds the items where the body is an object. */
    private static final String MEMBER = "items";

    private static final JsonFactory SYNTAX_ONLY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonItems() {}

    /**
     * The items of <code>[…]</code> or of <code>{"items": […]}</code>.
     *
     * @param body in UTF-8
     * @param most how many there may be
     * @throws ProblemException if the body is neither, or has none or too many
     * @throws IOException if it is no JSON
     */
    public static List<byte[]> of(byte[] body, int most) throws IOException {
        try (JsonParser parser = SYNTAX_ONLY.createParser(body)) {
            JsonToken first = parser.nextToken();
            List<byte[]> items;
            if (first == null) {
                throw new ProblemException(TechnicalProblem.MALFORMED_JSON, "Тело запроса пусто. Нужен JSON.");
            } else if (first == JsonToken.START_ARRAY) {
                items = elements(parser, body, "", most);
            } else if (first == JsonToken.START_OBJECT) {
                items = ofMember(parser, body, most);
            } else {
                throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен массив: [ … ].");
            }
            if (parser.nextToken() != null) {
                throw new ProblemException(
                        TechnicalProblem.MALFORMED_JSON, "После JSON в теле запроса есть что-то ещё.");
            }
            return items;
        }
    }

    private static List<byte[]> ofMember(JsonParser parser, byte[] body, int most) throws IOException {
        @Nullable List<byte[]> items = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (!MEMBER.equals(parser.currentName())) {
                throw ProblemException.at(
                        TechnicalProblem.UNKNOWN_PROPERTY,
                        "",
                        "Такого поля здесь нет. Проверьте название. Есть поля: items.");
            }
            if (items != null) {
                throw new ProblemException(
                        TechnicalProblem.DUPLICATE_MEMBER, "Поле items указано дважды. Оставьте одно.");
            }
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "/items", "Нужен массив: [ … ].");
            }
            items = elements(parser, body, "/items", most);
        }
        if (items == null) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/items", "Передайте запросы в поле items.");
        }
        return items;
    }

    private static List<byte[]> elements(JsonParser parser, byte[] body, String pointer, int most) throws IOException {
        List<byte[]> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() == most) {
                throw ProblemException.at(
                        TechnicalProblem.INVALID_VALUE,
                        pointer,
                        "Слишком много запросов: допустимо не больше " + most + ".");
            }
            long from = parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            // A string is read to its end only when somebody wants it.
            parser.finishToken();
            long to = parser.currentLocation().getByteOffset();
            if (from < 0 || to > body.length) {
                throw new ProblemException(TechnicalProblem.MALFORMED_JSON, "JSON нужен в кодировке UTF-8.");
            }
            elements.add(Arrays.copyOfRange(body, (int) from, (int) to));
        }
        if (elements.isEmpty()) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, pointer, "Передайте хотя бы один запрос.");
        }
        return elements;
    }
}
