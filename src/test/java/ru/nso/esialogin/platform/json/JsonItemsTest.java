package ru.nso.esialogin.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

class JsonItemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"имя\": \"Ёлка ]},\"}, 12, -1.5e3,\"a\\\"]\",null , true,[[1],{}] ,{}]",
                "{\"items\": [{\"имя\": \"Ёлка ]},\"}, 12, -1.5e3,\"a\\\"]\",null , true,[[1],{}] ,{}]}",
            })
    void every_item_is_given_as_it_was_sent(String body) throws Exception {
        assertThat(items(body))
                .containsExactly(
                        "{\"имя\": \"Ёлка ]},\"}", "12", "-1.5e3", "\"a\\\"]\"", "null", "true", "[[1],{}]", "{}");
    }

    @Test
    void what_only_the_reader_of_an_item_refuses_passes_here() throws Exception {
        assertThat(items("[{\"a\": 1, \"a\": 2}, {\"b\": \"\\u0000\"}]"))
                .containsExactly("{\"a\": 1, \"a\": 2}", "{\"b\": \"\\u0000\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | ''", "{\"items\": []} | /items"})
    void an_empty_list_is_refused_where_it_stands(String body, String pointer) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> items(body));

        assertThat(problem.kind().status()).isEqualTo(422);
        assertThat(problem.errors()).containsExactly(new FieldProblem(pointer, "Передайте хотя бы один запрос."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\": 1}", "[{\"a\": }]", "[1,]", "{\"items\": [1]", "[1] x", "{items: []}", "[\"a]"})
    void broken_syntax_anywhere_is_told(String body) {
        assertThatThrownBy(() -> items(body)).isInstanceOf(StreamReadException.class);
    }

    @Test
    void letters_that_are_no_utf_8_are_broken_syntax() {
        byte[] windows = {'[', '"', (byte) 0xC0, (byte) 0xE0, '"', ']'};

        assertThatThrownBy(() -> JsonItems.of(windows, 9)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | MALFORMED_JSON",
                "[1] [] | MALFORMED_JSON",
                "12 | WRONG_TYPE",
                "{\"items\": {}} | WRONG_TYPE",
                "{} | INVALID_VALUE",
                "{\"requests\": []} | UNKNOWN_PROPERTY",
                "{\"items\": [1], \"items\": []} | DUPLICATE_MEMBER",
                "[1, 2, 3, 4] | INVALID_VALUE"
            })
    void anything_but_a_list_of_so_many_items_is_refused(String body, String code) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> items(body));

        assertThat(problem.kind().name()).isEqualTo(code);
    }

    private static List<String> items(String body) throws IOException {
        int most = body.equals("[1, 2, 3, 4]") ? 3 : 10;
        return JsonItems.of(body.getBytes(StandardCharsets.UTF_8), most).stream()
                .map(item -> new String(item, StandardCharsets.UTF_8))
                .toList();
    }
}
