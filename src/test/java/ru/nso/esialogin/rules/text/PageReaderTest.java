package ru.nso.esialogin.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;

class PageReaderTest {
    private static final CauseCode CODE = CauseCode.of("O1");
    private static final String PAGE =
            """
            # O1. Перевод оформляется

            ## Что случилось
            Ребёнок переходит
            в другую школу.

            ## Почему так бывает
            Приказы издают не в один день.

            ## Семье
            Подождите до {until}.

            1. Подождите до {until}.
            2. Войдите снова
               через Госуслуги.

            ## Школе
            Делать ничего не нужно.

            ## Поддержке
            Назовите семье день.

            ## Ученику
            Подожди.

            1. Войди после {until}.

            ## Как проверить
            По приказам.

            ## Источник
            Официальные разъяснения.
            """;

    @Test
    void paragraphs_and_steps_go_on_over_line_breaks() {
        CausePage page = PageReader.read(CODE, PAGE);

        assertThat(page.title()).isEqualTo("Перевод оформляется");
        assertThat(page.section(Heading.WHAT).orElseThrow().paragraphs())
                .containsExactly("Ребёнок переходит в другую школу.");
        assertThat(page.section(Heading.FAMILY).orElseThrow().steps())
                .containsExactly("Подождите до {until}.", "Войдите снова через Госуслуги.");
        assertThat(page.variables()).containsExactly("until");
    }

    @Test
    void a_pupil_has_own_words_and_an_employee_without_them_gets_those_of_the_family() {
        CausePage page = PageReader.read(CODE, PAGE);

        assertThat(page.sectionFor(Actor.PUPIL).paragraphs()).containsExactly("Подожди.");
        assertThat(page.sectionFor(Actor.EMPLOYEE)).isEqualTo(page.sectionFor(Actor.PARENT));
        assertThatThrownBy(() -> page.sectionFor(Actor.VENDOR)).isInstanceOf(BrokenPageException.class);
    }

    @Test
    void a_variable_without_a_word_is_an_error() {
        Section family = PageReader.read(CODE, PAGE).sectionFor(Actor.PARENT);

        assertThat(family.filled(Map.of("until", "24.10.2025")).steps().get(0)).isEqualTo("Подождите до 24.10.2025.");
        assertThatThrownBy(() -> family.filled(Map.of()))
                .isInstanceOf(BrokenPageException.class)
                .hasMessageContaining("{until}");
    }

    @Test
    void a_missing_heading_an_unknown_one_and_a_wrong_order_are_errors() {
        assertBroken(PAGE.replace("## Источник\nОфициальные разъяснения.\n", ""), "lacks the heading «Источник»");
        assertBroken(PAGE.replace("## Школе", "## Директору"), "has a heading that no page has: Директору");
        assertBroken(PAGE.replace("## Ученику", "## Семье"), "has «Семье» twice or in the wrong place");
        assertBroken(PAGE.replace("2. Войдите", "3. Войдите"), "numbers the steps of «Семье» wrongly");
        assertBroken(PAGE.replace("# O1. Перевод", "# O2. Перевод"), "must have one title");
        assertBroken(PAGE.replace("Подожди.\n\n1. Войди после {until}.\n", ""), "has nothing under «Ученику»");
        assertBroken("Вступление\n" + PAGE, "has text before its first heading");
    }

    private static void assertBroken(String page, String message) {
        assertThatThrownBy(() -> PageReader.read(CODE, page))
                .isInstanceOf(BrokenPageException.class)
                .hasMessageContaining(message);
    }
}
