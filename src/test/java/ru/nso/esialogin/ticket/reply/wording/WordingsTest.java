package ru.nso.esialogin.ticket.reply.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
    private static Wordings shipped() throws IOException {
        return Wordings.shipped(Files.readAllLines(Path.of("src", "main", "resources", "ticket", "wordings.txt")));
    }

    @Test
    void a_link_that_is_changed_is_changed_in_words_and_in_pages() throws IOException {
        Wordings changed = shipped()
                .with(Map.of(
                        WordingKey.DIARY, "https://dnevnik.nso.ru",
                        WordingKey.HELPDESK, "pomosch@help-obr.ru",
                        WordingKey.GOODBYE, "Пишите на {helpdesk}."));

        assertThat(changed.text(WordingKey.GOODBYE)).isEqualTo("Пишите на pomosch@help-obr.ru.");
        assertThat(changed.withLinks("Откройте сайт school.nso.ru или напишите на novosib@help-obr.ru."))
                .isEqualTo("Откройте сайт https://dnevnik.nso.ru или напишите на pomosch@help-obr.ru.");
        assertThat(shipped().withLinks("Откройте сайт school.nso.ru.")).isEqualTo("Откройте сайт school.nso.ru.");
    }

    @Test
    void a_variable_without_a_word_stays_and_is_told() {
        assertThat(Wordings.fill("Обращение {ticket}, {child}", Map.of("ticket", "$7")))
                .isEqualTo("Обращение $7, {child}");
        assertThat(Wordings.variables("{child}, {} и {имя ребёнка}")).containsExactly("", "child", "имя ребёнка");
    }

    @Test
    void what_is_shipped_has_to_be_whole() {
        assertThatThrownBy(() -> Wordings.shipped(List.of("GREETING = Здравствуйте!")))
                .hasMessageContaining("not every wording");
        assertThatThrownBy(() -> Wordings.shipped(List.of("GREETING = {nobody}")))
                .hasMessageContaining("GREETING");
        assertThatThrownBy(() -> Wordings.shipped(List.of("GREETING = Да!", "GREETING = Да!")))
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GREETING|Добрый день, {name}!|Таких переменных здесь нет: {name}.",
                "GREETING|Добрый день, {question}!|Таких переменных здесь нет: {question}.",
                "QUESTION|Уточните, пожалуйста.|В тексте должно быть {question}.",
                "GREETING|Добрый день }|Фигурные скобки стоят только вокруг переменных, например {ticket}.",
                "GREETING|' '|Напишите текст.",
                "HELPDESK|пишите нам|Здесь нужен только адрес или номер: Адрес службы поддержки.",
                "DIARY|javascript:alert|Здесь нужен только адрес или номер: Адрес дневника.",
                "GOODBYE|Звоните 8 905 777-30-11|'В тексте не должно быть СНИЛС, личных телефонов и почты: адрес службы — {helpdesk}.'",
                "GOODBYE|Пишите petrova@example.org|'В тексте не должно быть СНИЛС, личных телефонов и почты: адрес службы — {helpdesk}.'"
            })
    void words_that_cannot_stand_in_replies_are_refused_with_a_sentence(WordingKey key, String text, String fault) {
        assertThat(WordingFaults.in(key, text)).contains(fault);
    }

    @Test
    void words_with_the_variables_they_may_have_are_taken() {
        assertThat(WordingFaults.in(WordingKey.GREETING, "Добрый день! Обращение {ticket}, ребёнок: {child}."))
                .isEmpty();
        assertThat(WordingFaults.in(WordingKey.DIARY, "https://school.nso.ru/login"))
                .isEmpty();
        assertThat(WordingFaults.in(WordingKey.GOODBYE, "Звоните по номеру 110 или 8-800-100-70-10."))
                .isEmpty();
        assertThat(WordingFaults.in(WordingKey.SUBJECT_FAMILY, "Две\nстроки")).contains("Здесь нужна одна строка.");
        assertThat(WordingFaults.in(WordingKey.GREETING, "а".repeat(1_001)))
                .contains("Слишком длинно: допустимо не больше 1000 знаков.");
        assertThat(WordingFaults.in(WordingKey.GREETING, "Да\u0007"))
                .contains("В тексте есть управляющие знаки. Уберите их.");
    }
}
