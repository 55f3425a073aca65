package ru.nso.esialogin.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThanksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо, всё работает",
                "Здравствуйте! Спасибо большое, вход заработал.",
                "Добрый день. Благодарим вас за помощь, всё получилось!",
                "Все работает, спасибо огромное!!! 😊",
                "Спасибо за ответ. Проблема решена.",
                "Спасибо, зашла в дневник.",
                "Спасибо, теперь дневник открывается.\n\nС уважением,\nВетрова Ольга Ивановна",
                "Помогло, спасибо.\nОльга",
                "Спасибо! Получилось войти.\n\n27.11.2026 10:00, help@help-obr.ru пишет:\n> Не открывается дневник",
            })
    void it_works(String body) {
        assertThat(Thanks.in("Re: Дневник", body, "Ольга Ветрова")).contains(Thanks.WORKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Спасибо!", "Большое спасибо за оперативную помощь", "Благодарю вас.", "Огромное вам спасибо"})
    void thanks_alone_tell_nothing_of_the_end(String body) {
        assertThat(Thanks.in("", body, "")).contains(Thanks.GRATEFUL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо, но всё равно не заходит",
                "Спасибо, не работает",
                "Спасибо. Всё не работает",
                "Спасибо, ничего не работает",
                "Спасибо, вход работает. А когда появятся оценки?",
                "Спасибо, у старшего работает, у младшего нет",
                "Спасибо, почти всё работает",
                "Работало вчера, спасибо",
                "Спасибо, жду",
                "Спасибо. Проблема",
                "Спасибо, код 007003",
                "Здравствуйте!",
                "С уважением, Ольга",
                "Спасибо. С уважением, но не работает",
                "Вход",
                "",
            })
    void what_is_doubtful_is_a_complaint(String body) {
        assertThat(Thanks.in("Re: Дневник", body, "Ольга Ветрова")).isEmpty();
    }

    @Test
    void a_subject_of_its_own_is_read_too() {
        assertThat(Thanks.in("Опять не заходит", "Спасибо!", "")).isEmpty();
        assertThat(Thanks.in("Спасибо!", "Всё работает.", "")).contains(Thanks.WORKS);
    }

    @Test
    void a_long_letter_is_a_complaint() {
        assertThat(Thanks.in("", "Спасибо. ".repeat(40), "")).isEmpty();
    }
}
