package ru.nso.esialogin.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.config.ShippedDays;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = ShippedDays.calendar(Set.of(), Set.of(), Optional.empty());

    /** Days off that fall on a weekday, and working Saturdays, as the decrees leave them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024 | 01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31 | 04-27 11-02 12-28
                    2025 | 01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31 | 11-01
                    2026 | 01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31 |
                    2027 | 01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04 |
                    """)
    void a_year_is_that_of_the_decree(int year, String daysOff, String workingSaturdays) {
        assertThat(days(year).filter(day -> !isWeekend(day) && !CALENDAR.isWorkingDay(day)))
                .containsExactlyElementsOf(of(year, daysOff));
        assertThat(days(year).filter(day -> isWeekend(day) && CALENDAR.isWorkingDay(day)))
                .containsExactlyElementsOf(of(year, workingSaturdays));
    }

    @Test
    void what_no_decree_has_said_yet_is_preliminary() {
        assertThat(CALENDAR.isPreliminary(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(CALENDAR.isPreliminary(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void the_configuration_has_the_last_word() {
        WorkingCalendar own = ShippedDays.calendar(
                Set.of(LocalDate.of(2027, 2, 22)),
                Set.of(LocalDate.of(2027, 2, 20)),
                Optional.of(LocalDate.of(2027, 6, 30)));

        assertThat(own.isWorkingDay(LocalDate.of(2027, 2, 22))).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2027, 2, 20))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2027, 2, 23))).isFalse();
        assertThat(own.isPreliminary(LocalDate.of(2027, 6, 30))).isFalse();
        assertThat(own.isPreliminary(LocalDate.of(2027, 7, 1))).isTrue();
    }

    private static Stream<LocalDate> days(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear()).mapToObj(first::plusDays);
    }

    private static List<LocalDate> of(int year, String days) {
        return days == null
                ? List.of()
                : Stream.of(days.split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
