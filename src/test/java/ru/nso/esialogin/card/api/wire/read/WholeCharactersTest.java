package ru.nso.esialogin.card.api.wire.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.person.Fact;

/** A text is taken if, and only if, an encoder of UTF-8 could write it. */
class WholeCharactersTest {
    private static final List<String> SIGNS = List.of("", "ж", "\ud83d", "\ude00", "\ud83d\ude00");

    /** Every row of four signs, among them both halves of a character in either order. */
    static List<String> rows() {
        List<String> rows = List.of("");
        for (int length = 0; length < 4; length++) {
            List<String> longer = new ArrayList<>();
            for (String row : rows) {
                SIGNS.forEach(sign -> longer.add(row + sign));
            }
            rows = longer.stream().distinct().toList();
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void half_a_character_is_refused_and_nothing_else(String text) {
        Findings findings = new Findings();
        PersonReader reader =
                new PersonReader(new InlineCardsTest.Limits(20, 20, 200, 200), findings, false, Optional.empty());
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        assertThat(reader.text(Fact.of(text), "/x")).isEqualTo(whole ? Fact.of(text) : Fact.unknown());
    }
}
