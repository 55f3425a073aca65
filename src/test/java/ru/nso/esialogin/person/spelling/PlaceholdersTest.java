package ru.nso.esialogin.person.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "-",
                "—",
                "--",
                "...",
                "?",
                "Нет данных",
                "НЕТ ДАННЫХ",
                " нет  данных ",
                "нетданных",
                "Нет данных.",
                "«Нет данных»",
                "Нет\u00a0данных",
                "Нет информации",
                "не указано",
                "Не указан",
                "отсутствует",
                "нет",
                "Н/Д",
                "н.д.",
                "null",
                "None",
                "UNDEFINED",
                "Отсутствует",
                "Пусто",
                "ПРОЧЕРК",
                "— нет —",
            })
    void words_and_signs_for_nothing_are_placeholders(String text) {
        assertThat(Placeholders.isPlaceholder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "Нетребко",
                "Нет данных о телефоне",
                "123-456-789 64",
                "***",
                "@",
                "а",
                "Надя",
                "Ольга",
                "нет*",
                "*нет",
                "1 нет"
            })
    void anything_else_is_a_value(String text) {
        assertThat(Placeholders.isPlaceholder(text)).isFalse();
    }
}
