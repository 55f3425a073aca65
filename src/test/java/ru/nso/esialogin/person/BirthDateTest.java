package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1986-04-12",
                "12.04.1986",
                "12.4.1986",
                "12/04/1986",
                "12-04-1986",
                " 12.04.1986 г.",
                "12 04 1986",
                "1986.04.12",
                "12 апреля 1986 г.",
                "12 АПР 1986",
                "1986-04-12T00:00:00",
                "12.04.1986 0:00:00",
            })
    void dates_are_read_as_people_and_programs_write_them(String text) {
        assertThat(BirthDate.parse(text)).contains(new BirthDate(LocalDate.of(1986, 4, 12)));
    }

    @Test
    void the_first_and_the_last_day_that_can_be_a_birth_date_are_read() {
        assertThat(BirthDate.parse("01.01.1900")).contains(new BirthDate(LocalDate.of(1900, 1, 1)));
        assertThat(BirthDate.parse("31.12.2099")).contains(new BirthDate(LocalDate.of(2099, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({"1 мая 2013, 5", "1 марта 2013, 3", "1 июня 2013, 6", "1 июля 2013, 7"})
    void months_that_begin_alike_are_told_apart(String text, int month) {
        assertThat(BirthDate.parse(text)).contains(new BirthDate(LocalDate.of(2013, month, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Нет данных",
                "31.02.1986",
                "29.02.2013",
                "12.13.1986",
                "00.04.1986",
                "12.04.86",
                "86-04-12",
                "12.04",
                "04.1986",
                "1986",
                "12.04.1886",
                "12.04.0086",
                "12.04.9999",
                "**.**.1986",
                "12.04.19866",
                "31.12.1899",
                "01.01.2100",
                "12 тишрея 1986",
            })
    void what_is_no_day_is_not_read(String text) {
        assertThat(BirthDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-06, 2026-05-05, 13",
        "2012-05-06, 2026-05-06, 14",
        "2012-05-06, 2012-05-06, 0",
        "2012-05-06, 2012-05-05, -1",
        "2012-02-29, 2026-02-28, 13",
        "2012-02-29, 2026-03-01, 14",
        "2012-02-29, 2024-02-28, 11",
        "2012-02-29, 2024-02-29, 12",
        "2012-12-31, 2026-01-01, 13",
    })
    void the_birthday_counts_as_the_new_age(LocalDate born, LocalDate day, int age) {
        assertThat(new BirthDate(born).ageOn(day)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-06, 14, 2026-05-06",
        "2012-02-29, 14, 2026-03-01",
        "2012-02-29, 16, 2028-02-29",
        "2012-02-29, 0, 2012-02-29",
    })
    void an_age_is_reached_on_a_birthday(LocalDate born, int age, LocalDate day) {
        assertThat(new BirthDate(born).turns(age)).isEqualTo(day);
    }

    @Property(seed = "401", tries = 2000)
    void the_day_an_age_is_reached_is_the_first_day_of_that_age(
            @ForAll @DateRange(min = "1930-01-01", max = "2030-12-31") LocalDate born,
            @ForAll @IntRange(max = 100) int age) {
        BirthDate date = new BirthDate(born);
        LocalDate birthday = date.turns(age);
        assertThat(date.ageOn(birthday)).isEqualTo(age);
        assertThat(date.ageOn(birthday.minusDays(1))).isEqualTo(age - 1);
    }

    @Property(seed = "402", tries = 2000)
    void ages_agree_with_the_calendar_of_the_language(
            @ForAll @DateRange(min = "1930-01-01", max = "2000-12-31") LocalDate born,
            @ForAll @DateRange(min = "2001-01-01", max = "2040-12-31") LocalDate day) {
        assertThat(new BirthDate(born).ageOn(day))
                .isEqualTo(Period.between(born, day).getYears());
    }

    @Property(seed = "403", tries = 500)
    void both_official_forms_are_round_trips(@ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate day) {
        String russian = String.format("%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        assertThat(BirthDate.parse(day.toString())).contains(new BirthDate(day));
        assertThat(BirthDate.parse(russian)).contains(new BirthDate(day));
    }

    @Test
    void printing_does_not_show_the_day() {
        assertThat(new BirthDate(LocalDate.of(1986, 4, 12))).hasToString("**.**.****");
    }
}
