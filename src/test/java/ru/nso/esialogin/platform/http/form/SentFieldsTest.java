package ru.nso.esialogin.platform.http.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.problem.ProblemException;

class SentFieldsTest {
    @Test
    void of_several_fields_of_one_name_the_first_counts() throws IOException {
        SentFields form = read(part("words", "first") + part("words", "second") + part("other", "a\r\nb"));

        assertThat(form.text("words")).isEqualTo("first");
        assertThat(form.text("other")).isEqualTo("a\nb");
        assertThat(form.text("none")).isEmpty();
        assertThat(form.files()).isEmpty();
    }

    @Test
    void more_parts_than_any_form_has_are_refused_whatever_their_names() throws IOException {
        assertThat(read(parts(SentFields.MOST_PARTS)).text("same")).isEmpty();
        assertThatThrownBy(() -> read(parts(SentFields.MOST_PARTS + 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("слишком много полей");
    }

    private static String parts(int number) {
        return IntStream.range(0, number).mapToObj(each -> part("same", "")).collect(Collectors.joining());
    }

    private static String part(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static SentFields read(String parts) throws IOException {
        return SentFields.read(
                "multipart/form-data; boundary=b",
                new ByteArrayInputStream((parts + "--b--\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
