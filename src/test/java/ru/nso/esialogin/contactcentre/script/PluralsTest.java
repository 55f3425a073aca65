package ru.nso.esialogin.contactcentre.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1 рабочий день, 1 совпадение, 1 сравнение",
        "2, 2 рабочих дня, 2 совпадения, 2 сравнения",
        "4, 4 рабочих дня, 4 совпадения, 4 сравнения",
        "5, 5 рабочих дней, 5 совпадений, 5 сравнений",
        "11, 11 рабочих дней, 11 совпадений, 11 сравнений",
        "12, 12 рабочих дней, 12 совпадений, 12 сравнений",
        "21, 21 рабочий день, 21 совпадение, 21 сравнение",
        "111, 111 рабочих дней, 111 совпадений, 111 сравнений"
    })
    void words_after_numbers_are_right(int number, String days, String matches, String comparisons) {
        assertThat(Plurals.workingDays(number)).isEqualTo(days);
        assertThat(Plurals.matches(number)).isEqualTo(matches);
        assertThat(Plurals.comparisons(number)).isEqualTo(comparisons);
    }
}
