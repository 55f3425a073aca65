package ru.nso.esialogin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedReasonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сверить номер с заявлением родителя",
                "Мама говорит, что номер сменила 01.09.2026, а до 30.08.2026 был прежний",
                "Приказ от 2026-09-01 № 112, класс 7А, кабинет 305",
                "Ученик 6 класса, 12 лет, школа № 125",
                "  десять букв  ",
            })
    void words_are_a_reason(String text) {
        assertThat(StatedReason.fault(text)).isEmpty();
        assertThat(new StatedReason(text).text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сверить СНИЛС 112-233-445 95 с документом",
                "Сверить СНИЛС 11223344595 с документом",
                "Сверить СНИЛС 112.233.445.95 с документом",
                "Сверить СНИЛС １１２-２３３-４４５ ９５ с документом",
                "Сверить СНИЛС ١١٢٢٣٣٤٤٥٩٥ с документом",
                "Звонила с номера +7 (913) 000-07-00",
                "Звонила с номера 8 913 0000700",
                "Звонила с городского 217-22-22",
                "Пишет с адреса egor-test@yandex.ru",
                "Пишет с адреса egor-test @ yandex.ru",
                "Паспорт 50 04 310101 не подходит",
                "Свидетельство II-ЕТ 512309 не подходит",
                "Свидетельство ii-ет № 512309 не подходит",
            })
    void what_looks_personal_is_refused_and_not_repeated(String text) {
        assertThat(StatedReason.fault(text))
                .contains("В причине не должно быть СНИЛС, телефона, почты и номера документа. Напишите её без них;"
                        + " номер обращения укажите отдельно, не в причине.");
        assertThatThrownBy(() -> new StatedReason(text)).hasMessage("not a usable reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "          ", "так надо", "...........", "первая строка\nвторая строка"})
    void too_little_is_no_reason(String text) {
        assertThat(StatedReason.fault(text))
                .contains("Напишите словами, зачем нужны данные: от 10 до 200 знаков в одну строку.");
    }

    @Test
    void length_is_counted_in_characters_that_people_see_and_bounded_on_both_sides() {
        assertThat(StatedReason.fault(null)).isPresent();
        assertThat(StatedReason.fault("ы".repeat(9))).isPresent();
        assertThat(StatedReason.fault("ы".repeat(10))).isEmpty();
        assertThat(StatedReason.fault("ы".repeat(200))).isEmpty();
        assertThat(StatedReason.fault("ы".repeat(201))).isPresent();
    }

    @Test
    void it_does_not_show_itself() {
        assertThat(new StatedReason("Сверить номер с документом").toString()).isEqualTo("StatedReason");
    }
}
